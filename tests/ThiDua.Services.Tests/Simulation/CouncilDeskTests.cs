using ThiDua.Engine.Values;
using ThiDua.Host.Simulation;
using ThiDua.Host.Simulation.Councils;
using ThiDua.Workflows.Awards;
using ThiDua.Workflows.Councils;
using ThiDua.Workflows.Plans;

namespace ThiDua.Services.Tests.Simulation;

/// <summary>The simulated council holds real sessions.</summary>
public sealed class CouncilDeskTests
{
    private const string Award = "CSTD-TQ";
    private const int Many = 300;

    private static readonly DateOnly Day = new(2023, 5, 16);

    private readonly Stage _stage = Stages.Of();
    private readonly CouncilDesk _desk;

    public CouncilDeskTests() => _desk = new CouncilDesk(_stage);

    private int Members => _stage.Province.Council.Count;

    private PlanRound Round => _stage.Plan.Rounds.First(round => round.Path == "P08");

    private string Key => _stage.Plan.KeyOf(Round);

    /// <summary>A unit whose head sits in the council.</summary>
    private Unit Seated => _stage.Province.Units.First(
        unit => unit.Code != _stage.Province.Ground.Standing && _stage.Province.Council.Contains(unit.Head));

    /// <summary>Of the members somebody who is not of that unit.</summary>
    private string Appraiser => _stage.Province.Council.First(member => !_stage.Province.EverybodyIn(Seated.Code).Contains(member));

    private Unit Outside => _stage.Province.Units.First(unit => !_stage.Province.Council.Contains(unit.Head));

    [Fact]
    public void The_dossiers_own_unit_and_who_appraised_it_have_no_vote_but_stay_in_the_denominator()
    {
        _desk.Convene(Key, SessionWith(quorum: true), Day);

        Value[] votes = [.. VoteOn(Seated, [Seated.Head, Seated.Contact, Seated.Head, Appraiser])];

        Assert.Equal(2, votes.Min(vote => vote["recused"].AsInteger()));
        Assert.All(votes, vote =>
        {
            Assert.True(vote["votes"].AsInteger() + vote["notReturned"].AsInteger() + vote["recused"].AsInteger() <= Members);
            Assert.Equal(Members, vote["members"].AsInteger());
        });
    }

    [Fact]
    public void A_dossier_passes_by_the_share_of_all_members()
    {
        _desk.Convene(Key, SessionWith(quorum: true), Day);

        Value[] votes = [.. VoteOn(Outside, [])];

        Assert.All(votes, vote => Assert.Equal(vote["votes"].AsInteger() * 100 >= 90 * Members, vote["outcome"] == "Passed"));
        Assert.Equal(["Failed", "Passed"], votes.Select(vote => vote["outcome"].AsText()).Distinct().Order(StringComparer.Ordinal));
        Assert.All(votes, vote => Assert.Contains("khoản 8 Điều 45 Nghị định 91/2017/NĐ-CP", vote["clause"].AsText()));
    }

    [Fact]
    public void Absent_members_send_sealed_ballots_and_whose_does_not_come_is_not_in_favour()
    {
        var present = _desk.Convene(Key, SessionWith(quorum: true, absent: 2), Day);

        Value[] votes = [.. VoteOn(Outside, [])];

        Assert.All(votes, vote => Assert.Equal(present, vote["present"].AsInteger()));
        Assert.Contains(votes, vote => vote["votes"].AsInteger() > present);
        Assert.Contains(votes, vote => vote["notReturned"].AsInteger() > 0);
        Assert.All(votes, vote => Assert.True(vote["votes"].AsInteger() + vote["notReturned"].AsInteger() <= Members));
    }

    [Fact]
    public void A_relative_of_the_nominee_has_no_vote()
    {
        _desk.Convene(Key, SessionWith(quorum: true), Day);

        var (relative, unit) = _stage.Province.Units.SelectMany(unit => _stage.Province.EverybodyIn(unit.Code).Select(person => (person, unit)))
            .First(one => one.unit != Seated && HasRelative(one.person, one.unit));
        var stranger = _stage.Province.EverybodyIn(unit.Code).First(person => !HasRelative(person, unit));

        Assert.Equal(FewestRecused(stranger) + 1, FewestRecused(relative));

        bool HasRelative(string person, Unit of) => _stage.Province.Council.Any(member =>
            _stage.Province.Roll.Kinship.AreRelated(member, person) && !_stage.Province.EverybodyIn(of.Code).Contains(member));

        long FewestRecused(string nominee) => Enumerable.Range(1, Many).Select(number => $"{nominee} {number}").Min(code =>
        {
            var facts = Biography.Of(Award, SubjectKind.Individual, unit, Round, _stage.Plan.JurisdictionOf(Round));
            return _desk.Vote(new Nomination(code, unit, nominee, Round, facts, facts), [], $"ballot {code}", Day).Result["recused"].AsInteger();
        });
    }

    [Fact]
    public void A_session_with_too_few_members_is_put_off_and_held_on_another_day()
    {
        var present = _desk.Convene(Key, SessionWith(quorum: false), Day);

        Assert.Equal("NotMet", _desk.Quorum([Award], present, Members, Day).Result["outcome"]);
        Assert.Contains("không đủ số thành viên dự họp", Assert.Throws<CouncilException>(() => VoteOn(Outside, [], 1)).Message);

        present = _desk.Convene(Key, SessionWith(quorum: true), Day.AddDays(3));

        Assert.Equal("Met", _desk.Quorum([Award], present, Members, Day).Result["outcome"]);
        Assert.Single(VoteOn(Outside, [], 1));
    }

    [Fact]
    public void A_session_that_is_called_for_one_dossier_is_called_again_when_too_few_come()
    {
        var ballots = Enumerable.Range(1, Many).Select(number => $"alone {number}").ToArray();

        var putOff = ballots.Where(ballot => VoteAlone(ballot, Day) is null).ToArray();

        Assert.NotEmpty(putOff);
        Assert.True(putOff.Length < Many / 4);
        Assert.All(putOff, ballot => Assert.Contains(Enumerable.Range(1, 5), days => VoteAlone(ballot, Day.AddDays(days)) is not null));

        Reply? VoteAlone(string ballot, DateOnly day) => _desk.VoteAlone(Make(ballot, Outside, SubjectKind.Collective), [], ballot, day);
    }

    [Fact]
    public void Signed_minutes_leave_their_counts_and_the_session_is_over()
    {
        _desk.Convene(Key, SessionWith(quorum: true), Day);
        Value[] votes = [.. VoteOn(Seated, [Seated.Head, Seated.Contact])];
        Assert.Null(_stage.Councils[Key]);

        _desk.Sign(Key, Day.AddDays(1));

        var tally = _stage.Councils[Key]!.Value;
        Assert.Equal((1, Many, votes.Count(vote => vote["outcome"] == "Passed")), (tally.Sessions, tally.Items, tally.Passed));
        Assert.Equal(votes.Sum(vote => vote["recused"].AsInteger()), tally.Recused);
        Assert.Equal(votes.Sum(vote => vote["notReturned"].AsInteger()), tally.NotReturned);
        Assert.True(tally.Declared > tally.Detected && tally.Detected > 0, $"{tally}");
        Assert.Throws<InvalidOperationException>(() => VoteOn(Outside, [], 1));
        Assert.Throws<InvalidOperationException>(() => _desk.Sign(Key, Day));
    }

    [Fact]
    public void A_working_session_has_minutes_without_items()
    {
        _desk.Convene("plan/XX-01/P07", SessionWith(quorum: true), Day);
        _desk.Sign("plan/XX-01/P07", Day);

        Assert.Equal(new SessionTally { Sessions = 1 }, _stage.Councils["plan/XX-01/P07"]);
    }

    [Fact]
    public void A_second_ballot_one_of_no_member_and_one_of_a_recused_member_are_refused_and_counted()
    {
        _desk.Convene(Key, SessionWith(quorum: true), Day);
        Value[] votes = [.. VoteOn(Seated, [Seated.Head, Seated.Contact])];
        var watch = _stage.Councils.Watch;

        Assert.Equal([Misconduct.Twice, Misconduct.NoMember, Misconduct.Recused], watch.Refused.Keys);
        Assert.Empty(watch.Wrong);
        Assert.Equal(
            votes.Sum(vote => Members - vote["notReturned"].AsInteger() - vote["recused"].AsInteger()), watch.Counted);
    }

    private IReadOnlyList<Value> VoteOn(Unit unit, string[] recused, int count = Many, SubjectKind subject = SubjectKind.Collective) =>
    [
        .. Enumerable.Range(1, count).Select(number => $"{unit.Code} {subject} {number}")
            .Select(code => _desk.Vote(Make(code, unit, subject), recused, $"ballot {code}", Day).Result),
    ];

    private Nomination Make(string code, Unit unit, SubjectKind subject)
    {
        var facts = Biography.Of(Award, subject, unit, Round, _stage.Plan.JurisdictionOf(Round));
        var people = _stage.Province.EverybodyIn(unit.Code);
        var nominee = subject == SubjectKind.Individual ? people[int.Parse(code.Split(' ')[^1]) % people.Count] : unit.Code;
        return new Nomination(code, unit, nominee, Round, facts, facts);
    }

    /// <summary>The first session to which enough come, or too few.</summary>
    private string SessionWith(bool quorum, int absent = 0) => Enumerable.Range(1, 1000).Select(number => $"session {number}").First(session =>
    {
        var present = new CouncilDesk(_stage).Convene(Key, session, Day);
        return present * 3 >= Members * 2 == quorum && Members - present >= absent;
    });
}
