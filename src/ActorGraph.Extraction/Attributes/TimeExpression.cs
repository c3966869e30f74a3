using ActorGraph.Core.Claims;

namespace ActorGraph.Extraction.Attributes;

/// <summary>Words that say when, resolved against the publication day.</summary>
/// <param name="FirstToken">The index of the first token.</param>
/// <param name="EndToken">The index after the last token.</param>
/// <param name="Head">The token that hangs on the rest of the sentence.</param>
/// <param name="Past">The day, if what happens then lies behind the publication.</param>
/// <param name="Future">The day, if it lies ahead; equal to <paramref name="Past"/> where the words leave no choice.</param>
/// <param name="Range">The interval, where the words mean no single day.</param>
internal readonly record struct TimeExpression(int FirstToken, int EndToken, int Head, DateOnly? Past, DateOnly? Future, DateRange? Range);
