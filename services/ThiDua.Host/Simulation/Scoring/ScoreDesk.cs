using ThiDua.Engine.Values;
using ThiDua.Workflows.Scoring.CrossChecks;
using ThiDua.Workflows.Scoring.Rankings;
using ThiDua.Workflows.Scoring.Scales;
using ThiDua.Workflows.Scoring.Scorers;
using ThiDua.Workflows.Scoring.Sheets;
using ThiDua.Workflows.Voting;

namespace ThiDua.Host.Simulation.Scoring;

/// <summary>
/// Where the score sheets of blocs lie. Paths carry the names of sheets, their totals and the results; figures stay here.
/// </summary>
internal sealed class ScoreDesk(Stage stage)
{
    private const int Checkers = 2;
    private const double Level = 0.05;

    private readonly Dictionary<string, BlocBook> _books = new(StringComparer.Ordinal);
    private readonly ScoringClerk _clerk = new(stage.Draws);

    /// <summary>The edition of the example scale for a year, and the example regulation.</summary>
    public static (string Scale, string Regulation) NamesFor(long year) =>
        ($"{ScoreScaleLibrary.Default.Editions[0].Scale}@{year}", RankingRegulation.Default.Regulation);

    /// <summary>Opens a bloc's scoring; false when there is no such edition or regulation.</summary>
    public bool Open(string work, long year, string scale, string regulation, IReadOnlyList<string> members)
    {
        if ((scale, regulation) != NamesFor(year))
            return false;
        var edition = ScoreScaleLibrary.Default.Editions[0] with { Edition = $"{year}", ValidFrom = new DateOnly((int)year, 1, 1) };
        _books[work] = new BlocBook(work, edition, RankingRegulation.Default, members);
        return true;
    }

    /// <summary>Who checks whom; in a bloc that is too small for it nobody, and the substitute does.</summary>
    public Value Assign(string work, string fallback)
    {
        var members = _books[work].Members;
        var each = Enumerable.Range(1, Checkers).LastOrDefault(checkers => CrossCheckPlan.SmallestBloc(checkers) <= members.Count);
        var plan = each == 0 ? new CrossCheckPlan(work, []) : CrossCheckPlan.Assign([.. members], each, work);
        return Value.Object(
            ("assignments", Value.List([.. members.Select(unit => Assignment(unit, [.. plan.CheckersOf(unit)]))])),
            ("insiders", Texts(members.SelectMany(stage.Province.PeopleOf))));

        Value Assignment(string unit, string[] checkers)
        {
            string[] others = [.. members.Where(other => other != unit && !checkers.Contains(other))];
            var substitute = others.Length == 0 ? fallback : stage.Draws.OneOf(others, $"{work} {unit} substitute");
            return Value.Object(
                ("unit", unit),
                ("checkers", Texts(checkers.Length == 0 ? [substitute] : checkers)),
                ("substitute", substitute),
                ("insiders", Texts(stage.Province.PeopleOf(unit))));
        }
    }

    /// <summary>How a unit scores itself, and what that comes to.</summary>
    public (IReadOnlyList<Figure> Figures, decimal Total) ScoreSelf(string work, string unit, IReadOnlyCollection<string> supplements)
    {
        var figures = _clerk.Own(_books[work], unit, supplements);
        return (figures, _books[work][unit].TotalOf(figures));
    }

    /// <summary>A unit's own figures came in.</summary>
    public void Enter(string work, string unit, IReadOnlyList<Figure> figures) => _books[work][unit].Enter(ScoreStage.Self, figures);

    /// <summary>The indicators of a unit's own sheet that lack something.</summary>
    public IReadOnlyList<string> Missing(string work, string unit) =>
        [.. _books[work][unit].Refused("agency:snv").Select(refused => refused.Indicator)];

    /// <summary>How a unit, or who stands in for it, checks another; and what that comes to.</summary>
    public (IReadOnlyList<Figure> Figures, decimal Total) Check(string work, string unit, string checker)
    {
        var figures = _clerk.Check(_books[work], unit, checker);
        return (figures, _books[work][unit].TotalOf(figures));
    }

    /// <summary>A checker's figures came in.</summary>
    public void Enter(string work, string unit, string checker, IReadOnlyList<Figure> figures) =>
        _books[work][unit].Check(checker, figures);

    /// <summary>The meeting agrees on a unit's sheet; its total.</summary>
    public decimal Agree(string work, string unit)
    {
        var papers = _books[work][unit];
        papers.Enter(ScoreStage.BlocAgreed, _clerk.Agree(_books[work], unit, returned: papers.IsAgreed));
        return papers.SheetTo(ScoreStage.BlocAgreed).Total(ScoreStage.BlocAgreed).Points;
    }

    /// <summary>The standing body appraises every sheet.</summary>
    public void Appraise(string work)
    {
        foreach (var papers in _books[work].Scored)
            papers.Enter(ScoreStage.Appraised, _clerk.Appraise(_books[work], papers.Unit));
    }

    /// <summary>The ranking of a bloc by its concluded figures.</summary>
    public Value Rank(string work, IReadOnlyCollection<string> late, IReadOnlyCollection<string> absent)
    {
        var book = _books[work];
        var ranking = book.Ranking = Ranking.Of(book.Regulation, book.Members.Select(unit => Entry(book, unit, late, absent)));
        return Value.Object(
            ("outcome", ranking.Ranked.Count == 0 ? "Nobody" : "Ranked"),
            ("leader", ranking.Ranked.Count == 0 ? Value.Null : ranking.Ranked[0].Unit),
            ("places", Value.List([.. ranking.Ranked.Select(unit => Value.Object(
                ("place", unit.Place), ("unit", unit.Unit), ("points", (double)unit.Points)))])),
            ("excluded", Value.List([.. ranking.Excluded.Select(unit => Value.Object(
                ("unit", unit.Unit), ("because", Texts(unit.Sentences))))])),
            ("toLead", Value.List([.. Sensitivity.Of(ranking).Take(3).Select(challenge => Value.Object(
                ("unit", challenge.Unit), ("points", (double)challenge.ToLead), ("reachable", challenge.Reachable)))])),
            ("scorers", Value.List([.. ScorerReport.Of(book.Sheets, ScoreStage.Concluded, Level).Select(Scorer)])));
    }

    /// <summary>The secret vote among the best; each unit has one vote, and none on itself.</summary>
    public Value Vote(string work, IReadOnlyCollection<string> absent, string about)
    {
        var book = _books[work];
        var ranking = book.Ranking!;
        var acclaim = book.Acclaim = Acclaim.Of(
            ranking,
            Acclaim.CandidatesOf(ranking)
                .ToDictionary(unit => unit.Unit, unit => Ballots(book, unit, absent, about), StringComparer.Ordinal));
        return Value.Object(
            ("outcome", acclaim.Acclaimed.Any() ? "Acclaimed" : "None"),
            ("candidates", Value.List([.. acclaim.Candidates.Select(unit => Value.Object(
                ("unit", unit.Unit), ("votes", unit.Vote.Votes), ("members", unit.Vote.Base), ("acclaimed", unit.Vote.Passed)))])));
    }

    /// <summary>What the bloc proposes; with the order that was decided between equals, by that order.</summary>
    public Value Honours(string work, IReadOnlyList<string> order)
    {
        var acclaim = _books[work].Acclaim!;
        if (order.Count > 0)
            acclaim = Reordered(acclaim, order);
        var honours = BlocHonours.Of(acclaim);
        var open = acclaim.Ranking.Regulation.QuotaOf(acclaim.Ranking.BlocSize).Honours.Sum(honour => honour.Count) - honours.Honours.Count;
        var undecided = order.Count == 0 && open > 0 && acclaim.Acclaimed.Count() > honours.Honours.Count;
        return Value.Object(
            ("outcome", undecided ? "Undecided" : "Settled"),
            ("honours", Value.List([.. honours.Honours.Select(honour => Value.Object(("unit", honour.Unit), ("award", honour.Award)))])));
    }

    /// <summary>The acclaimed units, which somebody who decides between equals puts in an order.</summary>
    public IReadOnlyList<string> Equals(string work) => [.. _books[work].Acclaim!.Acclaimed.Select(unit => unit.Unit)];

    /// <summary>The bloc's papers go to the archive: nobody here needs them any more.</summary>
    public void Close(string work) => _books.Remove(work);

    private static Acclaim Reordered(Acclaim acclaim, IReadOnlyList<string> order)
    {
        var place = order.Index().ToDictionary(unit => unit.Item, unit => unit.Index + 1, StringComparer.Ordinal);
        var candidates = acclaim.Candidates.OrderBy(unit => place.GetValueOrDefault(unit.Unit, int.MaxValue)).ToList();
        return acclaim with
        {
            Candidates =
            [
                .. candidates.Select(unit => unit with
                {
                    Ranked = unit.Ranked with { Place = place.GetValueOrDefault(unit.Unit, unit.Ranked.Place) },
                }),
            ],
        };
    }

    private BallotCount Ballots(BlocBook book, RankedUnit unit, IReadOnlyCollection<string> absent, string about)
    {
        var voters = book.Members.Where(member => member != unit.Unit && !absent.Contains(member)).ToList();
        var favour = Habits.Acclaims - (Habits.AcclaimsLessByPlace * (unit.Place - 1));
        var inFavour = voters.Count(voter => stage.Draws.Chance(favour, $"{about} {voter} {unit.Unit}"));
        var isAbsent = absent.Contains(unit.Unit);
        var (members, against) = (book.Members.Count, voters.Count - inFavour);
        return new BallotCount(members, members - absent.Count, inFavour, against, 0, 0, isAbsent ? 0 : 1, isAbsent ? 1 : 0);
    }

    private RankingEntry Entry(BlocBook book, string unit, IReadOnlyCollection<string> late, IReadOnlyCollection<string> absent) => new(
        unit,
        TotalOf(book, unit),
        [.. book.Regulation.Conditions.Select(condition => HardFacts.Of(stage.Draws, book, unit, condition.Code, late, absent))]);

    private static SheetTotal TotalOf(BlocBook book, string unit) => book[unit].Checkers.Any()
        ? book[unit].SheetTo(ScoreStage.Concluded).Total(ScoreStage.Concluded)
        : SheetTotal.Of(book.Scale, book.Scale.Indicators.ToDictionary(indicator => indicator.Id, _ => 0m));

    private static Value Scorer(ScorerReport report) => Value.Object(
        ("checker", report.Checker),
        ("n", report.Severity.N),
        ("severity", report.Severity.P),
        ("favour", report.Favour.Min(one => one.Test.P)),
        ("tests", report.Favour.Count + 1));

    private static Value Texts(IEnumerable<string> texts) => Value.List([.. texts.Select(text => (Value)text)]);
}
