using ThiDua.Workflows.Awards;
using ThiDua.Workflows.Data;

namespace ThiDua.Workflows.Councils.Regulations;

/// <summary>What must hold of a council's regulation beside its form.</summary>
internal static class CouncilRegulationCheck
{
    public static IEnumerable<DataFault> Faults(CouncilRegulation regulation) =>
    [
        .. Validity(regulation),
        .. Share(regulation.Quorum.Numerator, regulation.Quorum.Denominator, "$.quorum"),
        .. Share(regulation.Vote.Quorum.Numerator, regulation.Vote.Quorum.Denominator, "$.vote.quorum"),
        .. DataCheck.Duplicates(regulation.Presiding, rule => $"{rule.Role}", index => $"$.presiding[{index}].role"),
        .. DataCheck.UnknownAwards(regulation.Secret.Select(rule => rule.Award), AwardCatalogue.Default, "$.secret"),
        .. DataCheck.Duplicates(regulation.Secret, rule => rule.Award, index => $"$.secret[{index}].award"),
        .. DataCheck.Duplicates(regulation.Remote, rule => $"{rule.Channel}", index => $"$.remote[{index}].channel"),
        .. Ties(regulation.Ties),
        .. DataCheck.Duplicates(regulation.Recusal, rule => $"{rule.Ground}", index => $"$.recusal[{index}].ground"),
        .. DataCheck.Duplicates(regulation.AbsenceReasons, reason => reason.Code, index => $"$.absenceReasons[{index}].code"),
        .. DataCheck.Duplicates(regulation.PutOffReasons, reason => reason.Code, index => $"$.putOffReasons[{index}].code"),
    ];

    private static IEnumerable<DataFault> Validity(CouncilRegulation regulation)
    {
        if (regulation.ValidTo < regulation.ValidFrom)
            yield return new DataFault("$.validTo", $"{regulation.ValidTo:yyyy-MM-dd} trước validFrom {regulation.ValidFrom:yyyy-MM-dd}");
    }

    private static IEnumerable<DataFault> Share(int numerator, int denominator, string place)
    {
        if (numerator > denominator) yield return new DataFault(place, $"{numerator}/{denominator} nhiều hơn toàn bộ thành viên");
    }

    private static IEnumerable<DataFault> Ties(IReadOnlyList<TieRule> ties)
    {
        foreach (var (index, tie) in ties.Index())
        {
            var last = index == ties.Count - 1;
            if (last && tie.By == TieKind.SecondBallot)
            {
                yield return new DataFault(
                    $"$.ties[{index}].by", "cách cuối cùng phải kết thúc được (castingVote hoặc fails), không phải secondBallot");
            }

            if (!last && tie.By != TieKind.SecondBallot)
                yield return new DataFault($"$.ties[{index}].by", "đã kết thúc nên các cách sau không bao giờ dùng đến");
        }
    }
}
