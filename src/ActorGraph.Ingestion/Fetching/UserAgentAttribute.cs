using System.ComponentModel.DataAnnotations;
using System.Net.Http.Headers;

namespace ActorGraph.Ingestion.Fetching;

/// <summary>A product as RFC 9110 writes it in <c>User-Agent</c>: "Name/1.0", comments in brackets behind it.</summary>
[AttributeUsage(AttributeTargets.Property)]
internal sealed class UserAgentAttribute : ValidationAttribute
{
    protected override ValidationResult? IsValid(object? value, ValidationContext validationContext)
    {
        using var message = new HttpRequestMessage();
        return
            value is not string { Length: > 0 } text
            || (
                message.Headers.UserAgent.TryParseAdd(text)
                && ProductInfoHeaderValue.TryParse(text.Split(' ')[0], out var first)
                && first.Product is not null
            )
            ? ValidationResult.Success
            : new ValidationResult(
                $"Fetch:UserAgent is '{text}', which is no product name. Give one such as 'ActorGraph/0.1', and who you are as Fetch:Contact."
            );
    }
}
