using ThiDua.Engine.Expressions;

namespace ThiDua.Workflows.Paths;

/// <summary>The keys of the signals by which people and instances tell each other.</summary>
public static class Signals
{
    /// <summary>The unit withdraws its dossier (rút hồ sơ).</summary>
    public const string Withdraw = "withdraw";

    /// <summary>A complaint about the dossier was found to be right.</summary>
    public const string ComplaintUpheld = "complaint-upheld";

    /// <summary>Who wrote a letter withdraws it (rút đơn).</summary>
    public const string LetterWithdrawn = "letter-withdrawn";

    /// <summary>An award was cancelled (hủy bỏ quyết định khen thưởng); correlated with its dossier.</summary>
    public const string AwardCancelled = "award-cancelled";

    /// <summary>An inspection found a violation of the unit that the payload names.</summary>
    public const string ViolationFound = "violation-found";

    /// <summary>A dossier of the round was opened.</summary>
    internal static Expression Opened { get; } = OfRound("opened:");

    /// <summary>A dossier of the round was examined: it is ready for the council, or it ended before.</summary>
    internal static Expression Examined { get; } = OfRound("examined:");

    /// <summary>A dossier of the round ended.</summary>
    internal static Expression Ended { get; } = OfRound("ended:");

    /// <summary>The council of the round is in session.</summary>
    internal static Expression SessionOpened { get; } = OfRound("session:");

    /// <summary>The chairman signed the submission or the decision of the round.</summary>
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

    /// <summary>A dossier or letter of a period ended in the way that the period counts: awarded, upheld.</summary>
    internal static Expression Counted(string what) => OfRound($"{what}:");


    private static Expression OfRound(string what) => Op.Concat(what, Op.Input("round"));
}
