namespace ActorGraph.Ingestion.Webhooks;

/// <summary>A message to a webhook.</summary>
/// <param name="Address">Where to: http or https.</param>
/// <param name="Delivery">What names the message; the same for each try, so that a receiver can tell a repetition.</param>
/// <param name="Json">The body.</param>
/// <param name="Secret">What both sides know; signs the message.</param>
/// <param name="AllowPrivateNetworks">Whether the address may lie in the own network.</param>
public sealed record WebhookMessage(Uri Address, string Delivery, string Json, string Secret, bool AllowPrivateNetworks)
{
    /// <summary>The message without its secret and body, so that it can be logged.</summary>
    public override string ToString() => $"{Delivery} to {Address}";
}
