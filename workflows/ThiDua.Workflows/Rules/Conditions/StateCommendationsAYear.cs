using ThiDua.Workflows.Awards;

namespace ThiDua.Workflows.Rules.Conditions;

/// <summary>In one year a subject is given no more than so many state-level commendations, unscheduled ones aside.</summary>
internal sealed record StateCommendationsAYear(int Most) : Condition
{
    public override Finding Judge(Question question)
    {
        var given = question.Dossier.History.Count(record =>
            record.Decided.Year == question.Date.Year && !record.Unscheduled
            && question.Awards[record.Award] is { Level: AwardLevel.State, Form: AwardForm.Commendation });

        return new Finding(
            $"Trong một năm không quá {Most} hình thức khen thưởng cấp nhà nước cho một đối tượng (trừ đột xuất)",
            given < Most,
            $"năm {question.Date.Year} đã được tặng {given}");
    }

    public override bool Loosens(Condition national) => national is StateCommendationsAYear other && Most > other.Most;
}
