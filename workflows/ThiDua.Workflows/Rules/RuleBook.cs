using ThiDua.Workflows.Awards;
using ThiDua.Workflows.Data;
using ThiDua.Workflows.Rules.Checks;
using ThiDua.Workflows.Rules.Conditions;
using ThiDua.Workflows.Voting;

namespace ThiDua.Workflows.Rules;

/// <summary>The rules by which dossiers are judged. Which ones hold follows from the award, the date and the place.</summary>
public sealed class RuleBook
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
        var book = new RuleBook([], [], AwardCatalogue.Default);
        return files.Count == 0 ? book : new RuleBook(
            files.Aggregate(book._entries, (entries, file) => book.Added(file, asDraft: false, entries).Entries), [], book._awards);
    }

    /// <summary>This book and a regulation of a sector, province or unit: its values hold there, its conditions hold beside the others.</summary>
    /// <param name="json">The regulation, of the form of <c>rules.schema.json</c>.</param>
    /// <param name="file">The name that an error gives it.</param>
    /// <exception cref="DataFileException">
    /// It is not of that form, leaves open which of two rules holds, or asks less than a national condition does.
    /// </exception>
    public RuleBook With(string json, string file)
    {
        var (entries, _) = Added(new RuleSource(file, json), asDraft: false, _entries);
        return new RuleBook(entries, Drafts, _awards);
    }

    /// <summary>This book as it would be if a draft were law: only to ask "what if".</summary>
    /// <exception cref="DataFileException">It is not of the form, or is no draft.</exception>
    public RuleBook WithDraft(RuleSource draft)
    {
        var (entries, info) = Added(draft, asDraft: true, _entries);
        return new RuleBook(entries, [.. Drafts, info!], _awards);
    }

    private (IReadOnlyList<RuleEntry> Entries, DraftInfo? Draft) Added(RuleSource source, bool asDraft, IReadOnlyList<RuleEntry> standing)
    {
        var read = DataFile.Read(
            source.File, source.Json, Schema, DataJson.Default.RuleFile, file => RuleCheck.Faults(file, asDraft, standing, Schema, _awards));
        return ([.. standing, .. read.Rules], read.Draft);
    }

    /// <summary>How a dossier stands under the rules of a date: every condition, met or unmet, in the order of the rules.</summary>
    /// <param name="dossier">The facts.</param>
    /// <param name="date">The day of submission.</param>
    /// <exception cref="UnknownNameException">There is no such award.</exception>
    /// <exception cref="RuleNotFoundException">No rule of the date speaks of the award.</exception>
    public Judgement Evaluate(DossierFacts dossier, DateOnly date)
    {
        var award = _awards[dossier.Award].On(date);
        var applied = _index.InForce(dossier.Award, dossier.Occasion, date, dossier.Achievement, dossier.At).ConditionsFor(dossier.Subject, dossier.Procedure);
        if (applied.Rules.Length == 0) throw new RuleNotFoundException("điều kiện, tiêu chuẩn", dossier.Award, date);

        return Judging.Of(award, new Question(dossier, date, _awards, applied.Consecutive), applied);
    }

    /// <summary>The components of a dossier and the number of copies.</summary>
    /// <exception cref="RuleNotFoundException">No rule says so.</exception>
    public Ruled<DossierComponents> Components(string award, DateOnly date, Jurisdiction? at = null)
    {
        var (rule, body) = Nearest<ComponentsPresent>("thành phần hồ sơ", award, date, at);
        return rule.Give(new DossierComponents(body.Components, body.Copies));
    }

    /// <summary>When a dossier may go by the simplified procedure, and what it then needs.</summary>
    /// <exception cref="RuleNotFoundException">No rule says so: the award has no simplified procedure.</exception>
    public Ruled<SimplifiedProcedure> Simplified(string award, DateOnly date, Jurisdiction? at = null)
    {
        var (rule, body) = Nearest<SimplifiedAllowed>("thủ tục đơn giản", award, date, at);
        return rule.Give(new SimplifiedProcedure(body.Occasions, body.Components, body.Copies, body.Council));
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

    /// <summary>How long the standing body has to give notice of a result.</summary>
    /// <exception cref="RuleNotFoundException">No rule says so.</exception>
    public Ruled<NoticePeriod> Notice(string award, DateOnly date, Jurisdiction? at = null) =>
        Value<NoticePeriod>("thời hạn thông báo kết quả", award, date, at);

    /// <summary>When years count as consecutive.</summary>
    /// <exception cref="RuleNotFoundException">No rule says so.</exception>
    public Ruled<Consecutive> ConsecutiveYears(string award, DateOnly date, Jurisdiction? at = null) =>
        Value<Consecutive>("cách tính năm liên tục", award, date, at);

    /// <summary>The money that goes with an award decided on that day; null where no rule that is known says how much.</summary>
    public RewardAmount? Amount(string award, DateOnly date, Jurisdiction? at = null)
    {
        var rules = InForce(award, date, at);
        if (rules.Nearest<RewardMultiple>() is not { } multiple || rules.Nearest<BaseSalary>() is not { } salary) return null;

        var (percent, dong) = (((RewardMultiple)multiple.Body).PercentOfBaseSalary, ((BaseSalary)salary.Body).Dong);
        return new RewardAmount((long)dong * percent / 100, multiple.Give(percent), salary.Give(dong));
    }

    /// <summary>Which initiatives the award needs of a person, each with its clause; empty where it needs none.</summary>
    public IReadOnlyList<Ruled<InitiativeNeed>> InitiativesNeeded(string award, DateOnly date, Jurisdiction? at = null) =>
    [
        .. from rule in InForce(award, date, at).Of<Condition>()
           from need in InitiativeNeeds.Of((Condition)rule.Body)
           select rule.Give(need),
    ];

    /// <summary>Whether a decision is to be cancelled on these grounds, and what is then recovered.</summary>
    /// <param name="award">The award that was given.</param>
    /// <param name="date">The day on which its cancelling is considered.</param>
    /// <param name="found">The grounds that were found.</param>
    /// <param name="at">Whose rules hold; null for the national ones.</param>
    /// <exception cref="RuleNotFoundException">No rule says so.</exception>
    public Cancellation Cancellation(string award, DateOnly date, IReadOnlyCollection<CancellationGround> found, Jurisdiction? at = null)
    {
        var rules = InForce(award, date, at).Of<CancellationRule>();
        if (rules.Count == 0) throw new RuleNotFoundException("hủy bỏ quyết định khen thưởng", award, date);

        var grounds = rules.Select(rule => (Rule: rule, Body: (CancellationRule)rule.Body)).ToList();
        return new Cancellation(
            award,
            date,
            [.. grounds.Select(one => new GroundResult(
                one.Rule.Id, one.Body.Ground, one.Body.Text, found.Contains(one.Body.Ground), one.Rule.Citation))],
            [.. grounds.Where(one => found.Contains(one.Body.Ground)).SelectMany(one => one.Body.Recovers).Distinct().Order()],
            RuleVersion.Of(rules));
    }

    private Ruled<T> Value<T>(string what, string award, DateOnly date, Jurisdiction? at)
        where T : class
    {
        var (rule, body) = Nearest<T>(what, award, date, at);
        return rule.Give(body);
    }

    private (Rule Rule, T Body) Nearest<T>(string what, string award, DateOnly date, Jurisdiction? at)
        where T : class
    {
        var rule = InForce(award, date, at).Nearest<T>();
        return rule is null ? throw new RuleNotFoundException(what, award, date) : (rule, (T)rule.Body);
    }

    private RulesInForce InForce(string award, DateOnly date, Jurisdiction? at) =>
        _index.InForce(_awards[award].Code, AwardOccasion.Merit, date, achievement: null, at ?? Jurisdiction.Nation);
}
