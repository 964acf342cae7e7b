using ThiDua.Workflows.Awards;
using ThiDua.Workflows.Data;
using ThiDua.Workflows.Rules.Conditions;
using ThiDua.Workflows.Voting;

namespace ThiDua.Workflows.Rules;

/// <summary>The rules by which dossiers are judged. Which ones hold follows from the award, the date and the place.</summary>
public sealed class RuleBook
{
    private static readonly JsonSchema Schema = JsonSchema.Embedded("rules.schema.json");

    private readonly AwardCatalogue _awards;
    private readonly RuleIndex _index;

    private RuleBook(IReadOnlyList<RuleEntry> entries, AwardCatalogue awards)
    {
        Rules = [.. entries.Select(entry => new Rule(entry))];
        (_awards, _index) = (awards, new RuleIndex(Rules, awards));
        Version = RuleVersion.Of(Rules);
    }

    /// <summary>The rules that come with the program, those of every regime; drafts are not among them.</summary>
    public static RuleBook Default { get; } =
        Load([.. DataFile.EmbeddedNames("rules/").Select(name => new RuleSource(name, DataFile.Embedded(name)))]);

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
        foreach (var (file, json) in files)
        {
            var read = DataFile.Read(
                file, json, Schema, DataJson.Default.RuleFile, rules => RuleCheck.Faults(rules, entries, Schema, awards));
            entries.AddRange(read.Rules);
        }

        return new RuleBook(entries, awards);
    }

    /// <summary>How a dossier stands under the rules of a date: every condition, met or unmet, in the order of the rules.</summary>
    /// <param name="dossier">The facts.</param>
    /// <param name="date">The day of submission.</param>
    /// <exception cref="UnknownNameException">There is no such award.</exception>
    /// <exception cref="RuleNotFoundException">No rule of the date speaks of the award.</exception>
    public Judgement Evaluate(DossierFacts dossier, DateOnly date)
    {
        var award = _awards[dossier.Award].On(date);
        var applied = _index.InForce(dossier.Award, dossier.Occasion, date, dossier.Achievement, dossier.At).ConditionsFor(dossier.Subject);
        if (applied.Rules.Length == 0) throw new RuleNotFoundException("điều kiện, tiêu chuẩn", dossier.Award, date);

        return Judging.Of(award, new Question(dossier, date, _awards), applied);
    }

    /// <summary>The components of a dossier and the number of copies.</summary>
    /// <exception cref="RuleNotFoundException">No rule says so.</exception>
    public Ruled<DossierComponents> Components(string award, DateOnly date, Jurisdiction? at = null)
    {
        var (rule, body) = Nearest<ComponentsPresent>("thành phần hồ sơ", award, date, at);
        return rule.Give(new DossierComponents(body.Components, body.Copies));
    }

    /// <summary>How the council votes.</summary>
    /// <exception cref="RuleNotFoundException">No rule says so.</exception>
    public Ruled<VoteRule> Threshold(string award, DateOnly date, Jurisdiction? at = null)
    {
        var (rule, body) = Nearest<VoteParameters>("tỷ lệ phiếu bầu", award, date, at);
        return rule.Give(body.Under(rule.Citation));
    }

    /// <summary>How many of so many leading collectives may be proposed.</summary>
    /// <exception cref="RuleNotFoundException">No rule says so.</exception>
    public Ruled<int> LeadersAllowed(string award, DateOnly date, int leading, Jurisdiction? at = null)
    {
        var (rule, body) = Nearest<LeadersQuota>("tỷ lệ tập thể dẫn đầu được đề nghị", award, date, at);
        return rule.Give(body.Most(leading));
    }

    /// <summary>How long the standing body has to check completeness.</summary>
    /// <exception cref="RuleNotFoundException">No rule says so.</exception>
    public Ruled<IntakeLimit> Intake(string award, DateOnly date, Jurisdiction? at = null) =>
        Value<IntakeLimit>("thời hạn kiểm tra hồ sơ", award, date, at);

    /// <summary>How often a dossier may be returned, and how long the unit then has.</summary>
    /// <exception cref="RuleNotFoundException">No rule says so.</exception>
    public Ruled<SupplementLimit> Supplement(string award, DateOnly date, Jurisdiction? at = null) =>
        Value<SupplementLimit>("bổ sung hồ sơ", award, date, at);

    /// <summary>How long the appraisal may take.</summary>
    /// <exception cref="RuleNotFoundException">No rule says so.</exception>
    public Ruled<AppraisalLimit> Appraisal(string award, DateOnly date, Jurisdiction? at = null) =>
        Value<AppraisalLimit>("thời hạn thẩm định", award, date, at);

    /// <summary>How long an asked agency has, and what its silence means.</summary>
    /// <exception cref="RuleNotFoundException">No rule says so.</exception>
    public Ruled<OpinionLimit> Opinion(string award, DateOnly date, Jurisdiction? at = null) =>
        Value<OpinionLimit>("thời hạn hiệp y", award, date, at);

    /// <summary>How long the list is published before the council meets.</summary>
    /// <exception cref="RuleNotFoundException">No rule says so.</exception>
    public Ruled<PublicationPeriod> Publication(string award, DateOnly date, Jurisdiction? at = null) =>
        Value<PublicationPeriod>("thời hạn công khai lấy ý kiến", award, date, at);

    private Ruled<T> Value<T>(string what, string award, DateOnly date, Jurisdiction? at)
        where T : class
    {
        var (rule, body) = Nearest<T>(what, award, date, at);
        return rule.Give(body);
    }

    private (Rule Rule, T Body) Nearest<T>(string what, string award, DateOnly date, Jurisdiction? at)
        where T : class
    {
        var rule = _index.InForce(_awards[award].Code, AwardOccasion.Merit, date, achievement: null, at ?? Jurisdiction.Nation).Nearest<T>();
        return rule is null ? throw new RuleNotFoundException(what, award, date) : (rule, (T)rule.Body);
    }
}
