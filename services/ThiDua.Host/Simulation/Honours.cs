namespace ThiDua.Host.Simulation;

/// <summary>The awards granted outside the rounds that somebody will question. The others are forgotten.</summary>
internal sealed class Honours(Stage stage, Letters letters)
{
    private const int LongestSilence = 40;

    private readonly Dictionary<string, GrantedAward> _questioned = new(StringComparer.Ordinal);
    private readonly HashSet<string> _cancelled = new(StringComparer.Ordinal);

    /// <summary>The award of a dossier that somebody questions.</summary>
    public GrantedAward this[string dossier] => _questioned[dossier];

    /// <summary>The same while it holds; null when nobody questions it, or it was cancelled.</summary>
    public GrantedAward? Standing(string dossier) => _cancelled.Contains(dossier) ? null : _questioned.GetValueOrDefault(dossier);

    /// <summary>An award is granted; some are questioned in the weeks after.</summary>
    public void Grant(Nomination nomination, string award, string level, string decision)
    {
        var code = nomination.Code;
        if (!stage.Draws.Chance(Habits.AwardIsComplainedOf, $"{code} questioned"))
            return;
        _questioned[code] = new GrantedAward(nomination, award, level, decision);
        var days = stage.Draws.Between(3, LongestSilence, $"{code} questioned after");
        var at = stage.Work.After(stage.Clock.GetUtcNow(), days, $"{code} questioned at");
        stage.Agenda.Add(at, $"{code} 4 questioned", () => letters.AboutAsync(nomination, ofAward: true));
    }

    /// <summary>An award was cancelled.</summary>
    public void Cancel(string dossier) => _cancelled.Add(dossier);
}
