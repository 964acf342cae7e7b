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

    /// <summary>A dossier or letter of a period ended in the way that the period counts: awarded, upheld.</summary>
    internal static Expression Counted(string what) => OfRound($"{what}:");

    private static Expression OfRound(string what) => Op.Concat(what, Op.Input("round"));
}
