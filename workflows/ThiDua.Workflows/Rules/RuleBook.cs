using System.Collections.Frozen;
using System.Security.Cryptography;
using System.Text;
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
    private readonly FrozenDictionary<string, Rule[]> _byAward;

    private RuleBook(IReadOnlyList<Rule> rules, AwardCatalogue awards)
    {
        (Rules, _awards) = (rules, awards);
        _byAward = awards.Codes.ToFrozenDictionary(code => code, code => rules.Where(rule => rule.Awards.Contains(code)).ToArray());
        Version = VersionOf(rules);
    }

    /// <summary>The rules that come with the program.</summary>
    public static RuleBook Default { get; } = Load(DataFile.Embedded("rules.json"), "rules.json");

    /// <summary>Every rule, in the order of the file.</summary>
    public IReadOnlyList<Rule> Rules { get; }

    /// <summary>Lowercase hexadecimal SHA-256 over all rules.</summary>
    public string Version { get; }

    /// <summary>Rules from a text of the form of <c>rules.schema.json</c>.</summary>
    /// <param name="json">The text.</param>
    /// <param name="file">The name that an error gives the text.</param>
    /// <exception cref="DataFileException">
    /// The text is not of that form: a rule lacks its citation, is of an unknown kind or award, or leaves open which of two holds.
    /// </exception>
    public static RuleBook Load(string json, string file = "rules.json")
    {
        var awards = AwardCatalogue.Default;
        var read = DataFile.Read(file, json, Schema, DataJson.Default.RuleFile, rules => RuleCheck.Faults(rules, Schema, awards));
        return new RuleBook([.. read.Rules.Select(entry => new Rule(entry))], awards);
    }

    /// <summary>How a dossier stands under the rules of a date: every condition, met or unmet, in the order of the rules.</summary>
    /// <param name="dossier">The facts.</param>
    /// <param name="date">The day of submission.</param>
    /// <exception cref="UnknownNameException">There is no such award.</exception>
    /// <exception cref="RuleNotFoundException">No rule of the date speaks of the award.</exception>
    public Judgement Evaluate(DossierFacts dossier, DateOnly date)
    {
        var award = _awards[dossier.Award];
        Rule[] applied = [.. InForce(dossier.Award, date, dossier.At, dossier.Achievement)
            .Where(rule => rule.Body is Condition && (rule.Subject ?? dossier.Subject) == dossier.Subject)];
        if (applied.Length == 0) throw new RuleNotFoundException("điều kiện, tiêu chuẩn", dossier.Award, date);

        return Judging.Of(award, new Question(dossier, date, _awards), applied, VersionOf(applied));
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
        var rule = InForce(_awards[award].Code, date, at ?? Jurisdiction.Nation, achievement: null)
            .Where(rule => rule.Body is T)
            .MaxBy(rule => rule.Scope.Level);
        return rule is null ? throw new RuleNotFoundException(what, award, date) : (rule, (T)rule.Body);
    }

    private IEnumerable<Rule> InForce(string award, DateOnly date, Jurisdiction at, AchievementPeriod? achievement) =>
        _byAward[award].Where(rule => rule.Scope.Covers(at) && rule.IsInForce(date, achievement));

    private static string VersionOf(IEnumerable<Rule> rules) => Convert.ToHexStringLower(
        SHA256.HashData(Encoding.UTF8.GetBytes(string.Concat(rules.Select(rule => $"{rule.Id} {rule.Hash}\n")))));
}
