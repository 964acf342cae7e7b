using System.Collections.Immutable;
using ThiDua.Workflows.Councils.Conflicts;
using ThiDua.Workflows.Councils.Regulations;

namespace ThiDua.Workflows.Councils.Sessions;

/// <summary>
/// A session of a council (phiên họp Hội đồng): convened, held, its minutes signed. A session is a value; each step gives a new one
/// or is refused. Only the open ballot boxes are not values.
/// </summary>
public sealed partial record CouncilSession
{
    private CouncilSession(string code, CouncilRoll roll, CouncilRegulation regulation, DateOnly date) =>
        (Code, Roll, Regulation, Date) = (code, roll, regulation, date);

    /// <summary>Its code.</summary>
    public string Code { get; }

    /// <summary>The council.</summary>
    public CouncilRoll Roll { get; }

    /// <summary>The regulation by which it works.</summary>
    public CouncilRegulation Regulation { get; }

    /// <summary>The day on which it is held.</summary>
    public DateOnly Date { get; }

    /// <summary>How far it has come.</summary>
    public SessionStage Stage { get; private init; }

    private ImmutableDictionary<string, ItemProgress> Items { get; init; } = ImmutableDictionary<string, ItemProgress>.Empty;

    /// <summary>Every item, in the order of the agenda.</summary>
    public IEnumerable<ItemProgress> Agenda => Items.Values.OrderBy(item => item.Number);

    /// <summary>The item of a matter.</summary>
    /// <exception cref="CouncilException">The matter is not on the agenda.</exception>
    public ItemProgress this[string matter] =>
        Items.TryGetValue(matter, out var item) ? item : throw Refusal($"chương trình không có nội dung '{matter}'");

    /// <summary>
    /// A session with this agenda; one with an empty agenda is a working session (phiên họp không biểu quyết) until an item is added.
    /// Conflicts of interest that can be found are found at once.
    /// </summary>
    /// <param name="code">Its code.</param>
    /// <param name="roll">The council.</param>
    /// <param name="regulation">The regulation by which it works.</param>
    /// <param name="date">The day on which it is held.</param>
    /// <param name="agenda">The items, in their order.</param>
    /// <exception cref="CouncilException">
    /// The regulation is not in force on the day, or a matter stands on the agenda twice.
    /// </exception>
    public static CouncilSession Convene(
        string code, CouncilRoll roll, CouncilRegulation regulation, DateOnly date, IReadOnlyList<AgendaItem> agenda)
    {
        var problem = date < regulation.ValidFrom || date > regulation.ValidTo
            ? $"quy chế '{regulation.Regulation}' không có hiệu lực vào ngày {date:dd/MM/yyyy}"
            : agenda.CountBy(item => item.Matter).FirstOrDefault(count => count.Value > 1).Key is { } twice
                ? $"nội dung '{twice}' có hai lần trong chương trình"
            : null;
        if (problem is not null) throw new CouncilException($"Không thể triệu tập phiên họp '{code}': {problem}.");

        var session = new CouncilSession(code, roll, regulation, date);
        return session with
        {
            Items = agenda.Index().ToImmutableDictionary(
                item => item.Item.Matter, item => session.Begin(item.Index + 1, item.Item), StringComparer.Ordinal),
        };
    }

    private ItemProgress Begin(int number, AgendaItem item) =>
        new(number, item with { Rule = Regulation.RuleFor(item.Award, item.Rule) })
        {
            Conflicts = [.. ConflictDetection.Of(Roll, Regulation, item.Parties)],
        };

    private CouncilException Refusal(string problem) => new($"Phiên họp '{Code}': {problem}.");

    private void Require(SessionStage stage, string step)
    {
        if (Stage != stage) throw Refusal($"không thể {step} khi {Words(Stage)}");
    }

    private void RequireMember(string member)
    {
        if (!Roll.Members.Contains(member)) throw Refusal($"'{member}' không phải thành viên Hội đồng '{Roll.Council}'");
    }

    private static string Words(SessionStage stage) => stage switch
    {
        SessionStage.Convened => "phiên họp chưa khai mạc",
        SessionStage.InSession => "phiên họp đã khai mạc",
        SessionStage.Signing => "biên bản đã có chữ ký",
        _ => "biên bản đã ký xong",
    };
}
