using Xunit;

namespace Golden.Tests;

/// <summary>Texts that begin or end in the middle of a sentence, as the snippets of feeds do: what they say is kept, whatever the first or
/// last word is.</summary>
public sealed class CutTextTests(AnalyzerFixture fixture) : IClassFixture<AnalyzerFixture>
{
    [Theory]
    [InlineData("Antony Blinken met Mark Rutte. He then spoke of his", "antony-blinken MET_WITH mark-rutte")]
    [InlineData("Antony Blinken met Mark Rutte. He was resting Tuesday, with his Honduran", "antony-blinken MET_WITH mark-rutte")]
    [InlineData("Antony Blinken met Mark Rutte. Mohammed Saleh Aripov is the spokesman for", "antony-blinken MET_WITH mark-rutte")]
    [InlineData("Antony Blinken met Mark Rutte. The military says Abu Ahmed was the deputy of", "antony-blinken MET_WITH mark-rutte")]
    [InlineData(
        "himself acting president but in January 2007 became interim prime minister. Antony Blinken met Mark Rutte.",
        "antony-blinken MET_WITH mark-rutte"
    )]
    [InlineData(
        "year has been the deadliest in Afghanistan since a U.S.-led invasion ousted the Taliban government in 2001. Antony Blinken met Mark Rutte.",
        "antony-blinken MET_WITH mark-rutte; united-states ATTACKED afghanistan; united-states COERCED afghanistan"
    )]
    [InlineData("and his Colombian counterpart, Gustavo Petro, have met Antony Blinken.", "antony-blinken MET_WITH gustavo-petro")]
    [InlineData("Antony Blinken met Mark Rutte. President Joe Biden spoke of his successor", "antony-blinken MET_WITH mark-rutte")]
    [InlineData("Antony Blinken met Mark Rutte. Poland banned Kestrel, the ever", "antony-blinken MET_WITH mark-rutte")]
    [InlineData("\"Hungary is a disgrace,\" said Ahmed al-Sharaa, whose", "ahmed-al-sharaa CRITICIZED hungary")]
    public void Analyze_TextCutOff_KeepsWhatIsSaid(string text, string events) => Assert.Equal(events, fixture.EventsOf(text));

    [Theory]
    [InlineData("references.tsv")]
    [InlineData("conflict.tsv")]
    public void Analyze_ConstructionsCutAtEachWord_NoneIsADefect(string file)
    {
        var texts = File.ReadLines(Path.Combine(AppContext.BaseDirectory, "constructions", file))
            .Skip(1)
            .Select(line => line.Split('\t')[0].Replace("<", "", StringComparison.Ordinal).Replace(">", "", StringComparison.Ordinal))
            .ToArray();
        var cuts = texts
            .SelectMany(text =>
                Enumerable.Range(1, text.Length - 1).Where(at => text[at] == ' ').SelectMany(at => new[] { text[..at], text[(at + 1)..] })
            )
            .ToArray();

        var defects = cuts.AsParallel().Where(IsDefect).ToArray();

        Assert.True(cuts.Length > texts.Length && defects.Length == 0, string.Join('\n', defects));
    }

    private bool IsDefect(string text) => Record.Exception(() => fixture.Analyze(text)) is not null;
}
