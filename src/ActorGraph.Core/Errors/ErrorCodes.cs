namespace ActorGraph.Core.Errors;

/// <summary>The numbers of all messages: 1xxx command line and settings, 2xxx articles, 3xxx language models, 4xxx actors, 5xxx rules, 6xxx
/// ledger, 7xxx Neo4j, 8xxx exports, notices and, from 8101, the local page, 9xxx evaluation.</summary>
public static class ErrorCodes
{
    /// <summary>A setting is missing or has a value that cannot be used.</summary>
    public const string InvalidConfiguration = "AG1001";

    /// <summary>The command line names an option or verb that does not exist.</summary>
    public const string InvalidCommandLine = "AG1002";

    /// <summary>Something that no other number stands for: a defect of the program.</summary>
    public const string UnexpectedFault = "AG1003";

    /// <summary>No article source has the given name.</summary>
    public const string SourceNotFound = "AG1004";

    /// <summary>The address or port at which the worker says how it is cannot be listened at.</summary>
    public const string HealthUnavailable = "AG1005";

    /// <summary>A path does not exist.</summary>
    public const string PathNotFound = "AG2001";

    /// <summary>A file or folder may not be read.</summary>
    public const string PathNotReadable = "AG2002";

    /// <summary>A file holds no text.</summary>
    public const string EmptyArticle = "AG2003";

    /// <summary>A file is not text: zero bytes, or not valid in its encoding.</summary>
    public const string NotText = "AG2004";

    /// <summary>JSON is broken or lacks a field.</summary>
    public const string InvalidJson = "AG2005";

    /// <summary>A page has no article in it.</summary>
    public const string NoArticleInPage = "AG2006";

    /// <summary>A file is of a kind that is not read.</summary>
    public const string UnsupportedFile = "AG2007";

    /// <summary>An article is larger than the limit.</summary>
    public const string ArticleTooLarge = "AG2008";

    /// <summary>A feed or page could not be fetched.</summary>
    public const string FetchFailed = "AG2009";

    /// <summary>A feed is not RSS, Atom or JSON Feed.</summary>
    public const string InvalidFeed = "AG2010";

    /// <summary>The analysis of an article failed: a defect of the program.</summary>
    public const string AnalysisFailed = "AG2011";

    /// <summary>No article has the given id.</summary>
    public const string ArticleNotFound = "AG2012";

    /// <summary>Two files with different texts have one name and nothing else to tell them apart.</summary>
    public const string AmbiguousName = "AG2013";

    /// <summary>A compressed file or an archive is cut off or damaged.</summary>
    public const string DamagedFile = "AG2014";

    /// <summary>A table of articles is broken or lacks a column.</summary>
    public const string InvalidTable = "AG2015";

    /// <summary>An article is not in English; it is left out.</summary>
    public const string OtherLanguage = "AG2016";

    /// <summary>A file of a watched folder was read and could not be put away.</summary>
    public const string FileNotMoved = "AG2017";

    /// <summary>A page could not be kept as it was fetched.</summary>
    public const string PageNotKept = "AG2018";

    /// <summary>A publisher does not let this program in: sign-in, payment, a ban, or a page that only a browser passes.</summary>
    public const string FetchForbidden = "AG2020";

    /// <summary>A server asks to be left alone for a while.</summary>
    public const string FetchThrottled = "AG2021";

    /// <summary>A site's robots.txt forbids an address.</summary>
    public const string RobotsDisallow = "AG2022";

    /// <summary>An address is not of the web, or leads into a private network.</summary>
    public const string AddressRefused = "AG2023";

    /// <summary>A sitemap is none, or broken.</summary>
    public const string InvalidSitemap = "AG2024";

    /// <summary>A model file is truncated, foreign or of another version.</summary>
    public const string InvalidModel = "AG3001";

    /// <summary>A treebank or CoNLL-U input is broken.</summary>
    public const string InvalidTreebank = "AG3002";

    /// <summary>A knowledge base file is broken.</summary>
    public const string InvalidKnowledgeBase = "AG4001";

    /// <summary>No actor has the given id or name.</summary>
    public const string ActorNotFound = "AG4002";

    /// <summary>A user's file of actors is broken or contradicts itself.</summary>
    public const string InvalidActorFile = "AG4003";

    /// <summary>A file to import actors from is neither Wikidata's JSON nor FollowTheMoney's, or a broken one.</summary>
    public const string InvalidActorImport = "AG4004";

    /// <summary>A judgement contradicts itself or says what holds already.</summary>
    public const string JudgementRefused = "AG4010";

    /// <summary>Two actors of different types are to become one.</summary>
    public const string ActorTypesDiffer = "AG4011";

    /// <summary>No judgement has the given number.</summary>
    public const string JudgementNotFound = "AG4012";

    /// <summary>A rule file is malformed, unreachable or contradicts another.</summary>
    public const string InvalidRules = "AG5001";

    /// <summary>The ledger could not be opened or written.</summary>
    public const string LedgerUnavailable = "AG6001";

    /// <summary>The ledger was made by a newer version.</summary>
    public const string LedgerTooNew = "AG6002";

    /// <summary>A file is no ledger, or a damaged one.</summary>
    public const string LedgerDamaged = "AG6003";

    /// <summary>Another process is writing to the ledger and did not finish in time.</summary>
    public const string LedgerBusy = "AG6004";

    /// <summary>There is no room left on the ledger's disk.</summary>
    public const string LedgerDiskFull = "AG6005";

    /// <summary>No claim in force has the given id.</summary>
    public const string ClaimNotFound = "AG6006";

    /// <summary>Another worker is reading the same source.</summary>
    public const string SourceBusy = "AG6007";

    /// <summary>A backup of the ledger could not be written or restored.</summary>
    public const string BackupFailed = "AG6008";

    /// <summary>Nobody answers at the Neo4j address.</summary>
    public const string Neo4jUnreachable = "AG7001";

    /// <summary>Neo4j refuses user or password.</summary>
    public const string Neo4jUnauthorized = "AG7002";

    /// <summary>The address needs the official driver, which this build lacks.</summary>
    public const string Neo4jDriverMissing = "AG7003";

    /// <summary>Neo4j refuses a statement for good.</summary>
    public const string Neo4jStatementRefused = "AG7004";

    /// <summary>Neo4j asks to try again later.</summary>
    public const string Neo4jTemporary = "AG7005";

    /// <summary>No Neo4j address is set.</summary>
    public const string Neo4jNotConfigured = "AG7006";

    /// <summary>The Neo4j database does not exist, may not be written, or failed by itself (a full disk).</summary>
    public const string Neo4jDatabaseUnavailable = "AG7007";

    /// <summary>The Neo4j database holds a graph that another program or a newer version made.</summary>
    public const string Neo4jForeignGraph = "AG7008";

    /// <summary>The Neo4j graph was written with another least confidence than the one set now.</summary>
    public const string Neo4jOtherConfidence = "AG7009";

    /// <summary>The Neo4j database has a constraint or index of another program in the way of this one's.</summary>
    public const string Neo4jForeignSchema = "AG7010";

    /// <summary>An export could not be written.</summary>
    public const string ExportFailed = "AG8001";

    /// <summary>A webhook did not take what was new.</summary>
    public const string NotificationFailed = "AG8002";

    /// <summary>An export was written, and nothing is in it.</summary>
    public const string NothingExported = "AG8003";

    /// <summary>A request to the local page asks for something that is no day, relation, number and so on.</summary>
    public const string InvalidRequest = "AG8101";

    /// <summary>A request to the local page lacks the token, or has a wrong one.</summary>
    public const string AccessDenied = "AG8102";

    /// <summary>The local page has nothing at an address.</summary>
    public const string NoSuchPage = "AG8103";

    /// <summary>The local page cannot be offered at the address that was set.</summary>
    public const string AddressNotAvailable = "AG8104";

    /// <summary>A gold folder or file is broken.</summary>
    public const string InvalidGold = "AG9001";
}
