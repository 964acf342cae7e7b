using ThiDua.Engine.Instances;
using ThiDua.Engine.Journal;
using ThiDua.Engine.Runtime;
using ThiDua.Engine.Time;
using ThiDua.Workflows.Calendar;

namespace ThiDua.Host.Simulation;

/// <summary>Reads a journal entry by entry and notes what should not be.</summary>
internal sealed class JournalAudit(Province province)
{
    private static readonly WorkingCalendar Calendar = VietnamCalendar.Build();

    private readonly List<Finding> _findings = [];
    private readonly HashSet<string> _silent = new(StringComparer.Ordinal);
    private readonly HashSet<(int Execution, Type Wait)> _still = [];
    private Bookmark[] _before = [];

    private int _timersFired;
    private int _decisions;
    private int _clocksMoved;

    public AuditResult Result => new(_findings, _timersFired, _decisions, _clocksMoved, _silent.Count);

    /// <summary>The next entry, and the state after it.</summary>
    public void Look(Entry entry, InstanceState after)
    {
        Bookmark[] now = [.. after.Bookmarks];
        Bookmark[] gone = [];
        if (entry.Header.Kind is EntryKind.TimerFired or EntryKind.TaskDecided)
        {
            _still.Clear();
            foreach (var bookmark in now)
                _still.Add(Place(bookmark));
            gone = Array.FindAll(_before, was => !_still.Contains(Place(was)));
        }

        switch (entry.Header.Kind)
        {
            case EntryKind.TimerFired:
                LookAtTimer(entry, gone);
                break;
            case EntryKind.TaskDecided:
                LookAtDecision(entry, gone);
                break;
            case EntryKind.SignalReceived when IsWithdrawal(entry, after):
                if (entry.Header.Actor != province.UnitOf(after.Input["unit"].AsText()).Head)
                    Note(InvariantNames.DecisionsEntitled, entry, $"{entry.Header.Actor} withdrew a dossier of {after.Input["unit"]}");
                break;
        }

        foreach (var bookmark in now)
        {
            if (bookmark.Wait is TimerWait { Clock: var clock })
                LookAtClock(entry, clock);
        }

        _before = now;
    }

    /// <summary>The head row against the fold of the journal.</summary>
    public void Compare(InstanceHead head, InstanceState folded)
    {
        if (head.Sequence != folded.Sequence || !head.Snapshot.Span.SequenceEqual(folded.ToSnapshot()))
            _findings.Add(new(InvariantNames.JournalsFold, $"{head.Instance}: the journal folds to another state than the stored one"));
        CompareSilence(folded);
    }

    /// <summary>A person signals to a dossier: the unit's head takes it back.</summary>
    private static bool IsWithdrawal(Entry entry, InstanceState after) =>
        entry.Header.Actor.StartsWith("user:", StringComparison.Ordinal) && IsDossier(after);

    private static bool IsDossier(InstanceState state) => state.Definition.Id is "dossier" or "award-dossier";

    private static (int Execution, Type Wait) Place(Bookmark bookmark) => (bookmark.Execution, bookmark.Wait.GetType());

    private void LookAtTimer(Entry entry, Bookmark[] gone)
    {
        _timersFired++;
        if (!_before.Any(bookmark => bookmark.Wait is TimerWait { Clock: { Standing: 0 } clock } && clock.Due <= entry.Header.At))
            Note(InvariantNames.TimersNotEarly, entry, "no timer was due");
        foreach (var opinion in gone.Where(bookmark => bookmark is { ActivityId: "opinion", Wait: TaskWait }))
            _silent.Add(((TaskWait)opinion.Wait).Candidates[0]);
    }

    private void LookAtDecision(Entry entry, Bookmark[] gone)
    {
        _decisions++;
        var (actor, onBehalfOf) = (entry.Header.Actor, entry.Header.OnBehalfOf);
        if (!gone.Any(bookmark => bookmark.Wait is TaskWait task && !IsExcluded(task) && task.Candidates.Any(IsEntitled)))
            Note(InvariantNames.DecisionsEntitled, entry, $"{actor} for '{onBehalfOf}' had no right to any task that closed");

        bool IsExcluded(TaskWait task) => task.Excluded.Contains(actor) || task.Excluded.Contains(onBehalfOf);

        bool IsEntitled(string candidate) => province.May(actor, candidate, onBehalfOf);
    }

    private void LookAtClock(Entry entry, TimerClock clock)
    {
        if (clock is not { Kind: TimerKind.WorkingDays, Standing: 0, Stops.Length: > 0 })
            return;
        var start = Calendar.LocalDate(clock.Start);
        ClockStop[] stops = [.. clock.Stops.Select(stop => new ClockStop(Calendar.LocalDate(stop.From), Calendar.LocalDate(stop.To)))];
        var unmoved = Calendar.AddWorkingDays(start, (int)clock.Amount);
        var counted = Calendar.Count(start, (int)clock.Amount, []).Where(day => day.Kind == CalendarDayKind.Working);
        var stood = counted.Any(day => stops.Any(stop => stop.Covers(day.Date)));
        if (stood && clock.Due <= Calendar.EndOf(unmoved))
            Note(InvariantNames.ClocksMove, entry, $"the clock stood and is still due {clock.Due:O}");
        else if (stood)
            _clocksMoved++;
    }

    private void CompareSilence(InstanceState state)
    {
        var opinions = state.Outputs.FirstOrDefault(output => output.Key == "opinions").Value;
        if (!IsDossier(state) || opinions.IsNull)
            return;
        string[] noted = [.. opinions.AsList().Where(opinion => opinion["opinion"] == "NoOpinion").Select(opinion => opinion["agency"].AsText())];
        if (!_silent.SetEquals(noted))
        {
            var detail = $"time ran out for {string.Join(", ", _silent)}; no opinion is noted of {string.Join(", ", noted)}";
            _findings.Add(new(InvariantNames.SilenceCounts, $"{state.Id}: {detail}"));
        }
    }

    private void Note(string invariant, Entry entry, string detail) =>
        _findings.Add(new(invariant, $"{entry.Header.Instance} entry {entry.Header.Sequence}: {detail}"));
}
