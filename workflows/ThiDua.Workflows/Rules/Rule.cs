using System.Security.Cryptography;
using System.Text.Json;
using ThiDua.Workflows.Awards;
using ThiDua.Workflows.Data;

namespace ThiDua.Workflows.Rules;

/// <summary>A rule of the book: where and when it holds, for which awards, and what it says.</summary>
public sealed class Rule
{
    private readonly RuleEntry _entry;

    internal Rule(RuleEntry entry)
    {
        var kind = RuleKind.All[entry.Kind];
        _entry = entry;
        Body = kind.Read(entry.Parameters);

        // Hashed as read, not as written: spaces and the order of properties make no other rule.
        var canonical = entry with { Parameters = kind.Write(Body) };
        Hash = Convert.ToHexStringLower(SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(canonical, DataJson.Default.RuleEntry)));
    }

    /// <summary>Its id; a changed rule is another one, with its own validity.</summary>
    public string Id => _entry.Id;

    /// <summary>What it is about: <c>vote-threshold</c>, <c>leads-bloc</c>.</summary>
    public string Kind => _entry.Kind;

    /// <summary>The codes of the awards for which it holds.</summary>
    public IReadOnlyList<string> Awards => _entry.Awards;

    /// <summary>The kind of subject for which it holds; null for every kind.</summary>
    public SubjectKind? Subject => _entry.Subject;

    /// <summary>For what the award is given when the rule holds; null for whatever it is.</summary>
    public IReadOnlyList<AwardOccasion>? Occasions => _entry.Occasions;

    /// <summary>Where it holds.</summary>
    public RuleScope Scope => _entry.Scope ?? RuleScope.Nation;

    /// <summary>The first day on which it is in force.</summary>
    public DateOnly ValidFrom => _entry.ValidFrom;

    /// <summary>The last day, or null while none is set.</summary>
    public DateOnly? ValidTo => _entry.ValidTo;

    /// <summary>The ids of rules that do not hold while this one does; only a draft has any.</summary>
    public IReadOnlyList<string> Replaces => _entry.Replaces ?? [];

    /// <summary>Which date decides whether it is in force.</summary>
    public RuleBasis AppliesBy => _entry.AppliesBy;

    /// <summary>Where it stands, and whether that was verified.</summary>
    public Citation Citation => _entry.Citation;

    /// <summary>What a reader should know, in Vietnamese; or null.</summary>
    public string? Note => _entry.Note;

    /// <summary>Lowercase hexadecimal SHA-256 of all that the rule says.</summary>
    public string Hash { get; }

    internal object Body { get; }

    internal bool IsInForce(DateOnly submitted, AchievementPeriod? achievement)
    {
        var date = AppliesBy == RuleBasis.Achievement && achievement is not null ? achievement.To : submitted;
        return ValidFrom <= date && date <= (ValidTo ?? DateOnly.MaxValue);
    }

    internal Ruled<T> Give<T>(T value) => new(value, Id, Citation, Note, Hash);
}
