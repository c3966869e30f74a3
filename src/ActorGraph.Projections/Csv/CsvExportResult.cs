namespace ActorGraph.Projections.Csv;

/// <summary>What an export wrote.</summary>
/// <param name="Folder">Where.</param>
/// <param name="Actors">Rows of actors.csv.</param>
/// <param name="Relations">Rows of relations.csv.</param>
/// <param name="Claims">Rows of claims.csv.</param>
public sealed record CsvExportResult(string Folder, int Actors, int Relations, int Claims);
