using ThiDua.Workflows.Councils.Ballots;
using ThiDua.Workflows.Councils.Conflicts;
using ThiDua.Workflows.Councils.Regulations;
using ThiDua.Workflows.Voting;

namespace ThiDua.Workflows.Councils.Sessions;

public sealed partial record CouncilSession
{
    /// <summary>The session with an item added at the end of its agenda (bổ sung chương trình).</summary>
    /// <exception cref="CouncilException">The minutes bear a signature, or the matter is on the agenda already.</exception>
    public CouncilSession AddItem(AgendaItem item)
    {
        if (Stage > SessionStage.InSession) throw Refusal($"không thể bổ sung nội dung '{item.Matter}' khi {Words(Stage)}");

        return Items.ContainsKey(item.Matter)
            ? throw Refusal($"chương trình đã có nội dung '{item.Matter}'")
            : With(Begin(Items.Count + 1, item));
    }

    /// <summary>The session with a conflict of interest that a member declares (tự khai) before the vote on the item.</summary>
    /// <exception cref="CouncilException">
    /// The person is no member, the item's vote has begun, or the regulation knows no such ground.
    /// </exception>
    public CouncilSession Declare(string member, string matter, ConflictGround ground)
    {
        if (Stage > SessionStage.InSession) throw Refusal($"không thể khai xung đột lợi ích khi {Words(Stage)}");
        RequireMember(member);
        var item = At(matter, ItemStage.Waiting, "khai xung đột lợi ích về");
        var rule = Regulation.Recusal.FirstOrDefault(rule => rule.Ground == ground)
            ?? throw Refusal($"quy chế không có lý do không tham gia biểu quyết “{ground.InWords()}”");

        return With(item with
        {
            Conflicts = item.Conflicts
                .RemoveAll(conflict => conflict.Member == member && conflict.Ground == ground)
                .Add(new Conflict(member, ground, Declared: true, rule.Citation)),
        });
    }

    /// <summary>The session with the vote on an item begun: its box takes ballots.</summary>
    /// <exception cref="CouncilException">
    /// The session is not on, too few members are present, the item does not wait for its vote, or nobody can preside over it.
    /// </exception>
    public CouncilSession OpenItem(string matter)
    {
        Require(SessionStage.InSession, $"biểu quyết nội dung '{matter}'");
        var item = At(matter, ItemStage.Waiting, "biểu quyết");
        RequireQuorum(matter, Regulation.Quorum.Share);
        RequireQuorum(matter, item.Item.Rule.Quorum);

        var recused = item.Conflicts.Select(conflict => conflict.Member).ToHashSet(StringComparer.Ordinal);
        return With(item with
        {
            Stage = ItemStage.Open,
            Presider = PresiderAmong(Present, recused)
                ?? throw Refusal(
                    $"không có người chủ trì nội dung '{matter}' theo quy chế: người chủ trì vắng mặt hoặc không được biểu quyết"),
            Box = new Electorate(matter, Roll, Regulation, item.Item.Rule, Present, recused).OpenBox(),
        });
    }

    /// <summary>The open box of an item.</summary>
    /// <exception cref="CouncilException">The item is not open: its vote has not begun, or has ended.</exception>
    public BallotBox Box(string matter) => At(matter, ItemStage.Open, "bỏ phiếu").Box!;

    /// <summary>The session with the box of an item closed and counted; after a tie the item waits for another vote or who presides.</summary>
    /// <exception cref="CouncilException">
    /// The item is not open, or a present member has neither voted nor been noted as not voting.
    /// </exception>
    public CouncilSession CloseItem(string matter)
    {
        var item = At(matter, ItemStage.Open, "kết thúc biểu quyết");
        var round = item.Box!.Close();
        var counted = item with { Box = null, Rounds = item.Rounds.Add(round) };
        if (!round.IsTie) return With(counted with { Stage = ItemStage.Closed, Passed = round.Vote.Passed });

        var tie = TieRuleOf(counted);
        return With(tie.By switch
        {
            TieKind.SecondBallot => counted with { Stage = ItemStage.Waiting },
            TieKind.Fails => counted with { Stage = ItemStage.Closed, Passed = false, FailedByTie = tie.Citation },
            _ => counted with { Stage = ItemStage.Tied },
        });
    }

    /// <summary>The session with a tie decided by who presides over the item.</summary>
    /// <exception cref="CouncilException">
    /// There is no tie to decide, another one presides, or the decision is neither in favour nor against, or not as that one voted openly.
    /// </exception>
    public CouncilSession DecideTie(string matter, string by, BallotChoice choice)
    {
        var item = At(matter, ItemStage.Tied, "quyết định phiếu ngang nhau về");
        if (by != item.Presider) throw Refusal($"'{by}' không chủ trì nội dung '{matter}'; người chủ trì là '{item.Presider}'");
        if (choice == BallotChoice.Neither) throw Refusal($"người chủ trì phải tán thành hoặc không tán thành nội dung '{matter}'");
        if (item.Rounds[^1].Votes?.FirstOrDefault(vote => vote.Member == by) is { } vote && vote.Choice != choice)
            throw Refusal($"'{by}' đã biểu quyết khác về nội dung '{matter}'");

        return With(item with
        {
            Stage = ItemStage.Closed,
            CastingVote = new CastingVote(by, choice, TieRuleOf(item).Citation),
            Passed = choice == BallotChoice.InFavour,
        });
    }

    /// <summary>The session with an item put off (hoãn) that has no result.</summary>
    /// <exception cref="CouncilException">
    /// The session is not on, the item's box is open, the item is tied or decided, or the reason is unknown.
    /// </exception>
    public CouncilSession PutOff(string matter, string reason)
    {
        Require(SessionStage.InSession, $"hoãn nội dung '{matter}'");
        var item = At(matter, ItemStage.Waiting, "hoãn");
        return Knows(Regulation.PutOffReasons, reason)
            ? With(item with { Stage = ItemStage.PutOff, PutOffReason = reason })
            : throw Refusal(UnknownReason(reason, Regulation.PutOffReasons));
    }

    private CouncilSession With(ItemProgress item) => this with { Items = Items.SetItem(item.Item.Matter, item) };

    /// <summary>How the last tie of an item ends: by the rule of its place among them.</summary>
    private TieRule TieRuleOf(ItemProgress item) =>
        Regulation.Ties[Math.Min(item.Rounds.Count(round => round.IsTie), Regulation.Ties.Count) - 1];

    private ItemProgress At(string matter, ItemStage stage, string step) => this[matter] is var item && item.Stage == stage
        ? item
        : throw Refusal($"không thể {step} nội dung '{matter}': {Words(item.Stage)}");

    private void RequireQuorum(string matter, Quorum quorum)
    {
        if (quorum.IsMet(Present.Count, Roll.Members.Count)) return;

        throw Refusal(
            $"không thể biểu quyết nội dung '{matter}' vì không đủ số thành viên dự họp: {Present.Count}/{Roll.Members.Count}, "
            + $"cần ít nhất {quorum.Needed(Roll.Members.Count)} ({quorum})");
    }

    private static string Words(ItemStage stage) => stage switch
    {
        ItemStage.Waiting => "chưa mở biểu quyết",
        ItemStage.Open => "đang biểu quyết",
        ItemStage.Tied => "phiếu ngang nhau, chờ người chủ trì quyết định",
        ItemStage.Closed => "đã biểu quyết xong",
        _ => "đã hoãn",
    };
}
