using System.Collections.Immutable;
using ActorGraph.Core.Projections;

namespace ActorGraph.Projections.Exports;

/// <summary>Writes a graph in one of the forms others read.</summary>
internal interface IExportFormat
{
    /// <summary>The usual names of its files, in the order of <see cref="Write"/>.</summary>
    ImmutableArray<string> Files { get; }

    /// <summary>Writes them, one row after the other, in an order that the view alone decides.</summary>
    /// <param name="view">What to write.</param>
    /// <param name="files">One open writer for each of <see cref="Files"/>; they stay open.</param>
    /// <param name="with">What each row has besides.</param>
    /// <returns>How many of what was written.</returns>
    ImmutableArray<(string Name, int Count)> Write(ExportView view, IReadOnlyList<TextWriter> files, ExportColumns with);
}
