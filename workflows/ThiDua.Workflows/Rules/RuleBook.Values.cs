using ThiDua.Workflows.Awards;
using ThiDua.Workflows.Rules.Conditions;
using ThiDua.Workflows.Voting;

namespace ThiDua.Workflows.Rules;

/// <summary>What the rules say for an award, a day and a place, each with its clause. Of two rules the nearer one holds.</summary>
public sealed partial class RuleBook
{
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
