using System.Collections.Immutable;

namespace ThiDua.Workflows.Councils.Sessions;

public sealed partial record CouncilSession
{
    /// <summary>The signatures under the minutes, in their order.</summary>
    public ImmutableList<MinutesSignature> Signatures { get; private init; } = [];

    /// <summary>The session with its minutes signed by who presided or by the secretary (ký biên bản).</summary>
    /// <exception cref="CouncilException">
    /// The session was not opened, an item is neither decided nor put off, the person is neither of the two, or has signed already.
    /// </exception>
    public CouncilSession Sign(string by, DateOnly on)
    {
        RequireFinished("ký biên bản");
        if (by != Presider && by != Roll.Secretary)
            throw Refusal($"'{by}' không được ký biên bản; người ký là người chủ trì '{Presider}' và thư ký '{Roll.Secretary}'");
        if (Signatures.Any(signature => signature.By == by)) throw Refusal($"'{by}' đã ký biên bản");
        if (on < Date) throw Refusal($"ngày ký {on:dd/MM/yyyy} trước ngày họp {Date:dd/MM/yyyy}");

        var signatures = Signatures.Add(new MinutesSignature(by, by == Roll.Secretary, on));
        return this with { Signatures = signatures, Stage = signatures.Count == 2 ? SessionStage.Signed : SessionStage.Signing };
    }

    /// <summary>Refuses what needs every item to be decided or put off.</summary>
    internal void RequireFinished(string step)
    {
        if (Stage == SessionStage.Convened) throw Refusal($"không thể {step} khi {Words(Stage)}");

        var open = Agenda.Where(item => item.Stage is not (ItemStage.Closed or ItemStage.PutOff)).Select(item => item.Item.Matter).ToList();
        if (open.Count > 0) throw Refusal($"không thể {step} khi còn {open.Count} nội dung chưa xong, đầu tiên là '{open[0]}'");
    }
}
