using System.Runtime.InteropServices;

namespace ActorGraph.Worker.CommandLine;

/// <summary>Turns SIGTERM and SIGINT into a request to stop; a second signal ends the process at once.</summary>
internal sealed class StopSignals : IDisposable
{
    private readonly CancellationTokenSource stop;
    private readonly PosixSignalRegistration terminate;
    private readonly PosixSignalRegistration interrupt;

    public StopSignals(CancellationToken cancellationToken)
    {
        stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        terminate = PosixSignalRegistration.Create(PosixSignal.SIGTERM, context => Stop(context, ExitCodes.Terminated));
        interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, context => Stop(context, ExitCodes.Interrupted));
    }

    /// <summary>Cancelled at the first signal.</summary>
    public CancellationToken Token => stop.Token;

    /// <summary>What the process returns if it was told to stop; null if not.</summary>
    public int? ExitCode { get; private set; }

    public void Dispose()
    {
        terminate.Dispose();
        interrupt.Dispose();
        stop.Dispose();
    }

    private void Stop(PosixSignalContext context, int exitCode)
    {
        context.Cancel = ExitCode is null;
        ExitCode ??= exitCode;
        stop.Cancel();
    }
}
