using ThiDua.Workflows.Awards;
using ThiDua.Workflows.Data;
using ThiDua.Workflows.Rules.Checks;
using ThiDua.Workflows.Rules.Conditions;

namespace ThiDua.Workflows.Rules;

/// <summary>The rules by which dossiers are judged. Which ones hold follows from the award, the date and the place.</summary>
public sealed partial class RuleBook
{
    private static readonly JsonSchema Schema = JsonSchema.Embedded("rules.schema.json");

    private readonly AwardCatalogue _awards;
    private readonly IReadOnlyList<RuleEntry> _entries;
    private readonly RuleIndex _index;

    private RuleBook(IReadOnlyList<RuleEntry> entries, IReadOnlyList<DraftInfo> drafts, AwardCatalogue awards)
    {
        (_entries, Drafts) = (entries, drafts);
        Rules = [.. entries.Select(entry => new Rule(entry))];
        (_awards, _index) = (awards, new RuleIndex(Rules, awards));
        Version = RuleVersion.Of(Rules);
    }

    /// <summary>The rules that come with the program, those of every regime; drafts are not among them.</summary>
    public static RuleBook Default { get; } =
        Load([.. DataFile.EmbeddedNames("rules/").Select(name => new RuleSource(name, DataFile.Embedded(name)))]);

    /// <summary>The drafts that are known; a book holds none of them unless it is asked to.</summary>
    public static IReadOnlyList<RuleSource> KnownDrafts { get; } =
        [.. DataFile.EmbeddedNames("drafts/").Select(name => new RuleSource(name, DataFile.Embedded(name)))];

    /// <summary>The drafts that this book takes for law; empty unless it was made for a what-if.</summary>
    public IReadOnlyList<DraftInfo> Drafts { get; }

    /// <summary>Every rule, in the order of the files.</summary>
    public IReadOnlyList<Rule> Rules { get; }

    /// <summary>Lowercase hexadecimal SHA-256 over all rules.</summary>
    public string Version { get; }

    /// <summary>Rules from a text of the form of <c>rules.schema.json</c>.</summary>
    /// <param name="json">The text.</param>
    /// <param name="file">The name that an error gives the text.</param>
    /// <exception cref="DataFileException">
    /// The text is not of that form: a rule lacks its citation, is of an unknown kind or award, or leaves open which of two holds.
    /// </exception>
    public static RuleBook Load(string json, string file = "rules.json") => Load([new RuleSource(file, json)]);

    /// <summary>Rules from several files.</summary>
    /// <exception cref="DataFileException">
    /// A file is not of the form, or leaves open which rule holds, one of its own or one of a file before it.
    /// </exception>
    public static RuleBook Load(IReadOnlyList<RuleSource> files)
    {
        var awards = AwardCatalogue.Default;
        var entries = new List<RuleEntry>();
        foreach (var file in files)
            entries.AddRange(Read(file, asDraft: false, entries, awards).Rules);
        return new RuleBook(entries, [], awards);
    }

    /// <summary>This book and a regulation of a sector, province or unit: there its values hold, and its conditions beside the others.</summary>
    /// <param name="json">The regulation, of the form of <c>rules.schema.json</c>.</param>
    /// <param name="file">The name that an error gives it.</param>
    /// <exception cref="DataFileException">
    /// It is not of that form, leaves open which of two rules holds, or asks less than a national condition does.
    /// </exception>
    public RuleBook With(string json, string file)
    {
        var read = Read(new RuleSource(file, json), asDraft: false, _entries, _awards);
        return new RuleBook([.. _entries, .. read.Rules], Drafts, _awards);
    }

    /// <summary>This book as it would be if a draft were law: only to ask "what if".</summary>
    /// <exception cref="DataFileException">It is not of the form, or is no draft.</exception>
    public RuleBook WithDraft(RuleSource draft)
    {
        var read = Read(draft, asDraft: true, _entries, _awards);
        return new RuleBook([.. _entries, .. read.Rules], [.. Drafts, read.Draft!], _awards);
    }

    /// <summary>How a dossier stands under the rules of a date: every condition, met or unmet, in the order of the rules.</summary>
    /// <param name="dossier">The facts.</param>
    /// <param name="date">The day of submission.</param>
    /// <exception cref="UnknownNameException">There is no such award.</exception>
    /// <exception cref="RuleNotFoundException">No rule of the date speaks of the award.</exception>
    public Judgement Evaluate(DossierFacts dossier, DateOnly date)
    {
        var award = _awards[dossier.Award].On(date);
        var applied = _index.InForce(dossier.Award, dossier.Occasion, date, dossier.Achievement, dossier.At)
            .ConditionsFor(dossier.Subject, dossier.Procedure);
        if (applied.Rules.Length == 0) throw new RuleNotFoundException("điều kiện, tiêu chuẩn", dossier.Award, date);

        return Judging.Of(award, new Question(dossier, date, _awards, applied.Consecutive), applied);
    }

    private static RuleFile Read(RuleSource source, bool asDraft, IReadOnlyList<RuleEntry> standing, AwardCatalogue awards) =>
        DataFile.Read(
            source.File,
            source.Json,
            Schema,
            DataJson.Default.RuleFile,
            file => RuleCheck.Faults(file, asDraft, standing, Schema, awards));
}
