using System.ComponentModel.DataAnnotations;
using System.Globalization;

namespace ActorGraph.Ingestion.Fetching;

/// <summary>A number between two others, both inclusive. The validator's generator gives the framework's own attribute a message of its own.</summary>
[AttributeUsage(AttributeTargets.Property)]
internal sealed class LimitsAttribute(int minimum, int maximum) : ValidationAttribute
{
    public int Minimum { get; } = minimum;

    public int Maximum { get; } = maximum;

    public override bool IsValid(object? value) =>
        value is int or double && Convert.ToDouble(value, CultureInfo.InvariantCulture) is var number && number >= Minimum && number <= Maximum;
}
