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

    /// <summary>A dossier of the round is ready for the council.</summary>
    internal static Expression Ready { get; } = OfRound("ready:");

    /// <summary>The council of the round is in session.</summary>
    internal static Expression SessionOpened { get; } = OfRound("session:");

    /// <summary>The chairman signed the submission of the round.</summary>
    internal static Expression Signed { get; } = OfRound("signed:");

    private static Expression OfRound(string what) => Op.Concat(what, Op.Input("round"));
}
