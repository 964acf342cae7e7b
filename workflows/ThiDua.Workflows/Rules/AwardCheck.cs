using ThiDua.Workflows.Awards;
using ThiDua.Workflows.Rules.Conditions;

namespace ThiDua.Workflows.Rules;

/// <summary>
/// What the award itself asks, before any rule: that it is still given, to such a subject, for such an occasion, by such a procedure.
/// </summary>
internal static class AwardCheck
{
    public static IEnumerable<ConditionResult> Of(Award award, Question question, AppliedConditions applied)
    {
        if (award.ValidFrom is not null || award.ValidTo is not null) yield return Given(award, question);
        if (award.Province is { } province && question.Dossier.At.Province is { } proposing)
        {
            yield return Result(
                award, "province", $"{award.Title} do tỉnh '{province}' tặng", proposing == province, $"tỉnh đề nghị là '{proposing}'");
        }

        yield return Result(
            award,
            "subject",
            $"{award.Title} tặng cho {string.Join(", ", award.Subjects.Select(Words))}",
            award.Subjects.Contains(question.Dossier.Subject),
            $"đối tượng là {Words(question.Dossier.Subject)}");
        yield return Result(
            award,
            "occasion",
            $"{award.Title} tặng về {string.Join(", ", award.Occasions.Select(OccasionWords.Of))}",
            award.Occasions.Contains(question.Dossier.Occasion),
            $"đề nghị về {OccasionWords.Of(question.Dossier.Occasion)}");
        if (question.Dossier.Procedure == Procedure.Simplified && !applied.AllowSimplified)
            yield return Result(award, "procedure", "Được áp dụng thủ tục đơn giản", met: false, $"không áp dụng đối với {award.Title}");
    }

    private static ConditionResult Given(Award award, Question question)
    {
        var instead = award.Replacement is { } code ? $"; thay bằng {question.TitleOf(code)}" : "";
        var fact = question.Date < award.ValidFrom ? $"chỉ được tặng từ {award.ValidFrom:dd/MM/yyyy}{instead}"
            : question.Date > award.ValidTo ? $"không còn được tặng sau {award.ValidTo:dd/MM/yyyy}{instead}"
            : "đang được tặng";
        return Result(award, "given", $"{award.Title} được tặng vào ngày {question.Date:dd/MM/yyyy}", award.IsGivenOn(question.Date), fact);
    }

    private static ConditionResult Result(Award award, string id, string condition, bool met, string fact) =>
        new(id, condition, met, fact, award.Citation, Note: null, Holds: false);

    private static string Words(SubjectKind subject) => subject switch
    {
        SubjectKind.Individual => "cá nhân",
        SubjectKind.Collective => "tập thể",
        _ => "hộ gia đình",
    };
}
