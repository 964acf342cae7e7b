using System.Collections.Concurrent;
using System.Collections.Frozen;
using ThiDua.Workflows.Awards;

namespace ThiDua.Workflows.Rules;

/// <summary>
/// Finds the rules in force. Between two days on which some rule begins or ends the answer is the same, and so it is for all places
/// that no rule names; each different answer is worked out once.
/// </summary>
internal sealed class RuleIndex
{
    private readonly FrozenDictionary<string, Rule[]> _byAward;
    private readonly DateOnly[] _turns;
    private readonly FrozenSet<RuleScope> _places;
    private readonly ConcurrentDictionary<Key, RulesInForce> _answers = new();

    public RuleIndex(IReadOnlyList<Rule> rules, AwardCatalogue awards)
    {
        _byAward = awards.Codes.ToFrozenDictionary(
            code => code, code => rules.Where(rule => rule.Awards.Contains(code)).ToArray(), StringComparer.Ordinal);
        _turns = [.. rules.SelectMany(TurnsOf).Distinct().Order()];
        _places = rules.Select(rule => rule.Scope).ToFrozenSet();
    }

    /// <summary>The rules for a known award; the submission's date decides alone where no achievement is given.</summary>
    public RulesInForce InForce(
        string award, AwardOccasion occasion, DateOnly submitted, AchievementPeriod? achievement, Jurisdiction at)
    {
        var key = new Key(
            award,
            occasion,
            SpanOf(submitted),
            SpanOf(achievement?.To ?? submitted),
            Named(RuleLevel.Sector, at.Sector),
            Named(RuleLevel.Province, at.Province),
            Named(RuleLevel.Unit, at.Unit));
        if (_answers.TryGetValue(key, out var known)) return known;

        Rule[] found = [.. _byAward[award].Where(rule =>
            rule.Occasions?.Contains(occasion) != false && rule.Scope.Covers(at) && rule.IsInForce(submitted, achievement))];
        var replaced = found.SelectMany(rule => rule.Replaces).ToHashSet(StringComparer.Ordinal);
        return _answers.GetOrAdd(key, new RulesInForce(found.Where(rule => !replaced.Contains(rule.Id))));
    }

    private static IEnumerable<DateOnly> TurnsOf(Rule rule) => rule.ValidTo is { } last && last < DateOnly.MaxValue
        ? [rule.ValidFrom, last.AddDays(1)]
        : [rule.ValidFrom];

    private int SpanOf(DateOnly day)
    {
        var at = Array.BinarySearch(_turns, day);
        return at >= 0 ? at : ~at - 1;
    }

    private string? Named(RuleLevel level, string? of) => of is not null && _places.Contains(new RuleScope(level, of)) ? of : null;

    private readonly record struct Key(
        string Award, AwardOccasion Occasion, int Submitted, int Achieved, string? Sector, string? Province, string? Unit);
}
