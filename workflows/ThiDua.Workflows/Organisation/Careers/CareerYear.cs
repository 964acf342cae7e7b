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
            var chosen = group
                .Where(draft => draft.Meets(step, year) && alsoMeets(step, draft))
                .Where(draft => step.Share == 100 || draws.Chance(step.Share, $"{draft.Subject} {year} {step.Award}"))
                .OrderByDescending(draft => draft.Merit)
                .Take(step.AtMost is { } most ? Holders(most.Of) * most.Percent / 100 : group.Count);
            foreach (var draft in chosen.ToList()) draft.Grant(step, year);
        }
    }

    /// <summary>How many of the group have an award of the year.</summary>
    public int Holders(string award) => group.Count(draft => draft.Has(award, year));
}
