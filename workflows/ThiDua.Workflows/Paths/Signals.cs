using ThiDua.Engine.Expressions;

namespace ThiDua.Workflows.Paths;

/// <summary>The keys of the signals by which people and instances tell each other.</summary>
public static class Signals
{
    /// <summary>The unit withdraws its dossier (rút hồ sơ).</summary>
    public const string Withdraw = "withdraw";

    /// <summary>A complaint about the dossier was found to be right.</summary>
    public const string ComplaintUpheld = "complaint-upheld";

    /// <summary>A dossier of the round is ready for the council.</summary>
    internal static Expression Ready { get; } = OfRound("ready:");

    /// <summary>The council of the round is in session.</summary>
    internal static Expression SessionOpened { get; } = OfRound("session:");

    /// <summary>The chairman signed the submission of the round.</summary>
    internal static Expression Signed { get; } = OfRound("signed:");

    /// <summary>An initiative is ready for the initiative council of the work.</summary>
    internal static Expression InitiativeReady { get; } = OfWork("initiative-ready:");

    /// <summary>The initiative council of the work is in session.</summary>
    internal static Expression InitiativeSession { get; } = OfWork("initiative-session:");

    /// <summary>An initiative has its final vote; the payload says whether it was <c>recognised</c>.</summary>
    internal static Expression InitiativeSettled { get; } = OfWork("initiative-settled:");

    /// <summary>The decision that recognises the initiatives of the work was signed.</summary>
    internal static Expression InitiativesSigned { get; } = OfWork("initiatives-signed:");

    /// <summary>The initiatives of a plan in a field are decided; the award council may meet.</summary>
    internal static Expression InitiativesDecided { get; } =
        Op.Concat("initiatives-decided:", Op.Input("plan"), ":", Paths.InitiativeSession.Field);

    private static Expression OfWork(string what) => Op.Concat(what, Op.Input("work"));

    private static Expression OfRound(string what) => Op.Concat(what, Op.Input("round"));
}
