namespace ActorGraph.Worker;

/// <summary>What the program returns.</summary>
internal static class ExitCodes
{
    public const int Success = 0;

    /// <summary>Settings, ledger, Neo4j, or a defect.</summary>
    public const int Fault = 1;

    public const int WrongCommandLine = 2;

    /// <summary>The run ended, but some articles failed.</summary>
    public const int ArticlesFailed = 3;

    /// <summary>128 + SIGINT.</summary>
    public const int Interrupted = 130;

    /// <summary>128 + SIGTERM.</summary>
    public const int Terminated = 143;
}
