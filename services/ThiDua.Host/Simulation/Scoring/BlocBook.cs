using ThiDua.Workflows.Scoring.Rankings;
using ThiDua.Workflows.Scoring.Scales;
using ThiDua.Workflows.Scoring.Sheets;

namespace ThiDua.Host.Simulation.Scoring;

/// <summary>The scoring of one bloc: its scale, its units' papers, its ranking and its vote.</summary>
internal sealed class BlocBook(string work, ScoreScale scale, RankingRegulation regulation, IReadOnlyList<string> members)
{
    private readonly Dictionary<string, UnitPapers> _papers =
        members.ToDictionary(unit => unit, unit => new UnitPapers(scale, unit), StringComparer.Ordinal);

    public string Work => work;

    public ScoreScale Scale => scale;

    public RankingRegulation Regulation => regulation;

    public IReadOnlyList<string> Members => members;

    /// <summary>The concluded ranking; null before.</summary>
    public Ranking? Ranking { get; set; }

    /// <summary>The secret vote; null before.</summary>
    public Acclaim? Acclaim { get; set; }

    public UnitPapers this[string unit] => _papers[unit];

    /// <summary>The papers of those that sent a sheet and were checked.</summary>
    public IEnumerable<UnitPapers> Scored => members.Select(unit => _papers[unit]).Where(papers => papers.Checkers.Any());

    /// <summary>The concluded sheets.</summary>
    public IEnumerable<ScoreSheet> Sheets => Scored.Select(papers => papers.SheetTo(ScoreStage.Concluded));
}
