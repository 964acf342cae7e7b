using ThiDua.Engine.Stimuli;
using ThiDua.Engine.Values;
using ThiDua.Host.Simulation.Scenes;

namespace ThiDua.Host.Simulation;

/// <summary>
/// Which dossiers are held for whom: a dossier that two letters concern is released when both are settled. A letter about a dossier
/// holds that one; one about a unit, or a violation of it, all dossiers of the unit that are on their way.
/// </summary>
internal sealed class Holds(Stage stage, Honours honours)
{
    private readonly Dictionary<string, HashSet<string>> _holders = new(StringComparer.Ordinal);

    /// <summary>Holds what a question concerns.</summary>
    public async ValueTask<Reply> HoldAsync(Asked asked)
    {
        var holder = asked.Instance.ToString();
        var held = new List<Value>();
        var awarded = new List<Value>();
        foreach (var dossier in Concerned(asked))
        {
            if (await HoldAsync(dossier, holder))
                held.Add(dossier);
            else if (honours.Standing(dossier) is { } granted)
                awarded.Add(Told(granted));
        }

        return new Reply(Value.Object(
            ("outcome", held.Count > 0 ? "Held" : awarded.Count > 0 ? "Awarded" : "Ended"),
            ("held", Value.List([.. held])),
            ("awarded", Value.List([.. awarded]))));
    }

    /// <summary>Releases what was held for whoever asks.</summary>
    public async ValueTask<Reply> ReleaseAsync(Asked asked)
    {
        var holder = asked.Instance.ToString();
        string[] mine = [.. _holders.Where(held => held.Value.Contains(holder)).Select(held => held.Key).Order(StringComparer.Ordinal)];
        foreach (var dossier in mine)
            await ReleaseAsync(dossier, holder);
        return new Reply(Value.Null);
    }

    private IEnumerable<string> Concerned(Asked asked) => asked.Payload["dossier"] is { IsNull: false } dossier
        ? [dossier.AsText()]
        : stage.Cases.OpenOf(asked.Text("subject")).ToArray();

    private async ValueTask<bool> HoldAsync(string dossier, string holder)
    {
        if (stage.Cases.InstanceOf(dossier) is not { } instance)
            return false;
        if (!_holders.TryGetValue(dossier, out var holders))
        {
            var answer = await stage.Runtime.SendAsync(
                instance, stage.Draws.Command($"{holder} holds {dossier}"), "service:complaints", o => new Hold(o));
            if (!answer.IsDone)
                return false;
            _holders.Add(dossier, holders = new HashSet<string>(StringComparer.Ordinal));
            stage.Cases.Complain(dossier);
        }

        return holders.Add(holder);
    }

    private async ValueTask ReleaseAsync(string dossier, string holder)
    {
        var holders = _holders[dossier];
        holders.Remove(holder);
        if (holders.Count > 0)
            return;
        _holders.Remove(dossier);
        stage.Cases.Settle(dossier);
        if (stage.Cases.InstanceOf(dossier) is not { } instance)
            return;
        var command = stage.Draws.Command($"{holder} releases {dossier}");
        await stage.Runtime.SendAsync(instance, command, "service:complaints", o => new Release(o));
    }

    private static Value Told(GrantedAward granted) => Value.Object(
        ("dossier", granted.Nomination.Code),
        ("award", granted.Award),
        ("level", granted.Level),
        ("decision", granted.Decision),
        ("subject", granted.Nomination.Unit.Code));
}
