using ThiDua.Workflows.Organisation.Generation;

namespace ThiDua.Workflows.Organisation.Careers;

/// <summary>The awards of one year to those who compete for them: the people of a unit, or the units of a province.</summary>
internal sealed class CareerYear(int year, IReadOnlyList<CareerDraft> group, Draws draws)
{
    /// <summary>Goes up the ladder: at each step those who meet it, the best first where only a share may be honoured.</summary>
    /// <param name="steps">The steps.</param>
    /// <param name="alsoMeets">What a step asks of a subject beside its career.</param>
    public void Honour(IEnumerable<CareerStep> steps, Func<CareerStep, CareerDraft, bool> alsoMeets)
    {
        foreach (var step in steps)
        {
            List<CareerDraft> chosen = [];
            foreach (var draft in group)
            {
                if (draft.Meets(step, year) && alsoMeets(step, draft) && IsDrawn(step, draft)) chosen.Add(draft);
            }

            var most = step.AtMost is { } share ? Holders(share.Of) * share.Percent / 100 : chosen.Count;
            foreach (var draft in chosen.OrderByDescending(draft => draft.Merit).Take(most)) draft.Grant(step, year);
        }
    }

    /// <summary>How many of the group have an award of the year.</summary>
    public int Holders(string award) => group.Count(draft => draft.Has(award, year));

    private bool IsDrawn(CareerStep step, CareerDraft draft) =>
        step.Share == 100 || draws.Chance(step.Share, $"{draft.Subject} {year} {step.Award}");
}
