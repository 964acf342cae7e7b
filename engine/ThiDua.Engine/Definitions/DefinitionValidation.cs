using System.Collections.Immutable;
using ThiDua.Engine.Expressions;
using ThiDua.Engine.Interpretation;
using ThiDua.Engine.Values;

namespace ThiDua.Engine.Definitions;

/// <summary>
/// Finds every fault of a definition at once. An imported one may say things that mean nothing here (inputs of Elsa's that only its
/// designer reads, connections of outcomes that never come), since Elsa takes them, too.
/// </summary>
internal static class DefinitionValidation
{
    private static readonly string[] TextSettings = ["section", "variable", "mode", "joinMode", "outcome"];
    private static readonly string[] ListSettings = ["outcomes", "stopsClocks"];

    public static IReadOnlyList<DefinitionFault> Run(WorkflowDefinition definition)
    {
        var faults = new List<DefinitionFault>();
        if (string.IsNullOrWhiteSpace(definition.Id))
            faults.Add(new("", "The definition has no id."));
        if (definition.Version < 1)
            faults.Add(new(definition.Id, $"The version is {definition.Version}; expected 1 or more."));
        if (definition.Retry is { Attempts: < 0 } or { Factor: < 1 } || definition.Retry.FirstDelay < TimeSpan.Zero || !definition.Retry.Ends)
            faults.Add(new(definition.Id, $"The retry policy is {definition.Retry}; expected 0 or more attempts, a factor from 1, and delays of 0 up to {RetryPolicy.LongestDelay.TotalDays} days."));
        var activities = definition.Activities().ToArray();
        foreach (var twice in activities.GroupBy(a => a.Id).Where(g => g.Count() > 1))
            faults.Add(new(twice.Key, $"The id occurs {twice.Count()} times; each id may occur once."));
        foreach (var activity in activities)
        {
            CheckSettings(activity, faults);
            if (ActivityTypes.Find(activity.Type) is { } type)
                CheckActivity(activity, type, definition.Imported, faults);
            else
                faults.Add(new(activity.Id, $"Unknown activity type '{activity.Type}'."));
            CheckExpressions(activity, faults);
            CheckConnections(activity, definition.Imported, faults);
        }

        CheckVariables(definition.Root, definition.Variables.SelectMany(v => new[] { v.Id, v.Name }).ToHashSet(StringComparer.Ordinal), faults);
        CheckClocks(activities, faults);
        CheckSections(definition.Root, [], faults);
        if (faults.Count == 0)
            CheckReachability(definition, faults);
        return faults;
    }

    private static void CheckActivity(Activity activity, ActivityType type, bool imported, List<DefinitionFault> faults)
    {
        foreach (var missing in type.Required.Where(r => !activity.Inputs.ContainsKey(r)))
            faults.Add(new(activity.Id, $"Input '{missing}' of {activity.Type} is missing."));
        foreach (var unknown in activity.Inputs.Keys.Where(i => !imported && !type.OpenInputs && !type.Required.Contains(i) && !type.Optional.Contains(i)))
            faults.Add(new(activity.Id, $"{activity.Type} has no input '{unknown}'; it has {Names(type.Required.Concat(type.Optional))}."));
        foreach (var unknown in activity.Settings.Keys.Where(s => !type.Settings.Contains(s) && !ActivityTypes.CommonSettings.Contains(s) && !(type.OpenInputs && s == "outcomes")))
            faults.Add(new(activity.Id, $"{activity.Type} has no setting '{unknown}'; it has {Names(type.Settings.Concat(ActivityTypes.CommonSettings))}."));
        foreach (var slot in activity.Slots)
        {
            if (type.HasCases && slot.Condition is not null)
                continue;
            if (!Array.Exists(type.Slots, s => s.Name == slot.Name))
                faults.Add(new(activity.Id, $"{activity.Type} has no slot '{slot.Name}'; it has {Names(type.Slots.Select(s => s.Name))}."));
            else if (type.Slots.First(s => s.Name == slot.Name).Most < slot.Activities.Length)
                faults.Add(new(activity.Id, $"Slot '{slot.Name}' of {activity.Type} holds {slot.Activities.Length} activities; one is expected."));
        }

        foreach (var boundary in activity.Boundaries.Where(b => ActivityTypes.Find(b.Type) is { IsBoundary: false }))
            faults.Add(new(boundary.Id, $"{boundary.Type} can't watch over '{activity.Id}'; expected a boundary timer or signal."));
        foreach (var inside in activity.Slots.SelectMany(s => s.Activities).Where(a => ActivityTypes.Find(a.Type) is { IsBoundary: true }))
            faults.Add(new(inside.Id, $"{inside.Type} stands inside '{activity.Id}'; expected it at a boundary."));
        if (activity.Type == "Elsa.FlowJoin" && activity.Inputs.GetValueOrDefault("mode") is Literal mode && !Enum.TryParse<JoinMode>(mode.Value.ToString(), out _))
            faults.Add(new(activity.Id, $"'{mode.Value}' is no join mode; expected one of {string.Join(", ", Enum.GetNames<JoinMode>())}."));
        else if ((activity.Boundaries.Length > 0 || activity.Settings.ContainsKey("section") || activity.Settings.ContainsKey("stopsClocks")) && HasReadableSettings(activity) && type.Create(activity).IsInstant)
            faults.Add(new(activity.Id, $"{activity.Type} ends in the turn in which it begins; a boundary, section or stopped clock has no meaning there."));
        if (type.IsBoundary && activity.Type == "ThiDua.BoundaryTimer" && !TimerInputs.Spans.Any(activity.Inputs.ContainsKey) && !activity.Inputs.ContainsKey("dateTime") && !(activity.Inputs.ContainsKey("workingDays") && activity.Inputs.ContainsKey("calendar")))
            faults.Add(new(activity.Id, "The timer says not when it fires; expected a duration, a dateTime, or workingDays with a calendar."));
        if (activity.Type == "Elsa.SetVariable" && !activity.Settings.ContainsKey("variable"))
            faults.Add(new(activity.Id, "Setting 'variable' of Elsa.SetVariable is missing."));
    }

    /// <summary>Settings whose kind the engine relies on.</summary>
    private static void CheckSettings(Activity activity, List<DefinitionFault> faults)
    {
        foreach (var name in TextSettings.Where(s => activity.Settings.TryGetValue(s, out var value) && value.Kind != ValueKind.Text))
            faults.Add(new(activity.Id, $"Setting '{name}' is {activity.Settings[name].Kind}; expected a text."));
        foreach (var name in ListSettings.Where(s => activity.Settings.TryGetValue(s, out var value) && !IsTexts(value)))
            faults.Add(new(activity.Id, $"Setting '{name}' is {activity.Settings[name].Kind}; expected a list of texts."));
    }

    private static bool HasReadableSettings(Activity activity) =>
        activity.Settings.All(s => TextSettings.Contains(s.Key) ? s.Value.Kind == ValueKind.Text : !ListSettings.Contains(s.Key) || IsTexts(s.Value));

    private static bool IsTexts(Value value) => value.Kind == ValueKind.List && value.AsList().All(t => t.Kind == ValueKind.Text);

    private static void CheckExpressions(Activity activity, List<DefinitionFault> faults)
    {
        foreach (var (place, expression) in WorkflowDefinition.ExpressionsOf(activity))
            Check(expression, place);

        void Check(Expression expression, string place)
        {
            if (expression is not Operation operation)
                return;
            if (Operators.Find(operation.Operator) is not { } known)
                faults.Add(new(activity.Id, $"{place}: unknown operator '{operation.Operator}'; known are {string.Join(", ", Operators.Names)}."));
            else if (operation.Arguments.Length < known.Least || operation.Arguments.Length > known.Most)
                faults.Add(new(activity.Id, $"{place}: {known.Name} takes {known.Arity} argument(s); found {operation.Arguments.Length}."));
            foreach (var argument in operation.Arguments)
                Check(argument, place);
        }
    }

    private static void CheckConnections(Activity activity, bool imported, List<DefinitionFault> faults)
    {
        if (activity.Connections.Length > 0 && activity.Type != "Elsa.Flowchart")
            faults.Add(new(activity.Id, $"{activity.Type} has connections; only a flowchart may."));
        var inside = activity.Slots.SelectMany(s => s.Activities).ToLookup(a => a.Id);
        foreach (var connection in activity.Connections)
        {
            foreach (var end in new[] { connection.Source, connection.Target }.Where(e => !inside.Contains(e)))
                faults.Add(new(activity.Id, $"Connection {Text(connection)} leads to '{end}', which is not in the flowchart."));
            if (!imported && inside[connection.Source].FirstOrDefault() is { } source && ActivityTypes.OutcomesOf(source) is { } outcomes && !outcomes.Contains(connection.Port))
                faults.Add(new(activity.Id, $"Connection {Text(connection)}: {source.Type} '{source.Id}' has no outcome '{connection.Port}'; it has {Names(outcomes)}."));
        }

        foreach (var twice in activity.Connections.GroupBy(c => c).Where(g => g.Count() > 1))
            faults.Add(new(activity.Id, $"Connection {Text(twice.Key)} occurs {twice.Count()} times."));
    }

    private static void CheckVariables(Activity activity, HashSet<string> visible, List<DefinitionFault> faults)
    {
        if (activity.Type == "ThiDua.Composite")
            visible = new(visible, StringComparer.Ordinal);
        var inside = activity.Variables.Length == 0 ? visible : [.. visible, .. activity.Variables.SelectMany(v => new[] { v.Id, v.Name })];
        foreach (var (place, expression) in WorkflowDefinition.ExpressionsOf(activity))
            Check(expression, place);
        if (activity.Settings.TryGetValue("variable", out var set) && !inside.Contains(set.ToString()))
            faults.Add(new(activity.Id, $"Variable '{set}' is declared nowhere around it."));
        foreach (var output in activity.Outputs.Where(o => !inside.Contains(o.Value)))
            faults.Add(new(activity.Id, $"Output '{output.Key}' goes to variable '{output.Value}', which is declared nowhere around it."));
        foreach (var child in activity.Children)
            CheckVariables(child, inside, faults);

        void Check(Expression expression, string place)
        {
            if (expression is VariableReference variable && !inside.Contains(variable.IdOrName))
                faults.Add(new(activity.Id, $"{place}: variable '{variable.IdOrName}' is declared nowhere around it."));
            foreach (var argument in (expression as Operation)?.Arguments ?? [])
                Check(argument, place);
        }
    }

    private static void CheckClocks(Activity[] activities, List<DefinitionFault> faults)
    {
        var ids = activities.Select(a => a.Id).ToHashSet(StringComparer.Ordinal);
        foreach (var activity in activities.Where(a => a.Settings.TryGetValue("stopsClocks", out var clocks) && IsTexts(clocks)))
        {
            foreach (var clock in activity.Settings["stopsClocks"].AsList().Where(c => !ids.Contains(c.ToString())))
                faults.Add(new(activity.Id, $"It stops the clock of '{clock}', which is no activity of the definition."));
        }
    }

    private static void CheckSections(Activity activity, ImmutableHashSet<string> held, List<DefinitionFault> faults)
    {
        if (activity.Settings.TryGetValue("section", out var section))
        {
            if (held.Contains(section.ToString()))
                faults.Add(new(activity.Id, $"It stands inside an activity of the same critical section '{section}' and could never begin."));
            held = held.Add(section.ToString());
        }

        foreach (var child in activity.Children)
            CheckSections(child, held, faults);
    }

    private static void CheckReachability(WorkflowDefinition definition, List<DefinitionFault> faults)
    {
        if (definition.Imported)
            return;
        foreach (var flowchart in definition.Program.Nodes.OfType<FlowchartNode>())
        {
            var flow = flowchart.Flow;
            foreach (var lost in flow.Activities.Where(a => !flow.IsReachable(a.Ordinal)))
                faults.Add(new(lost.Activity.Id, $"No connection leads to it from the start of '{flowchart.Activity.Id}'."));
            for (var c = 0; c < flow.Connections.Length; c++)
            {
                if (!flow.Forward[c] && !flow.ClosesALoop(c) && !flowchart.UsesTokens)
                    faults.Add(new(flow.Activities[flow.Connections[c].Source].Activity.Id, $"Its connection back to '{flow.Activities[flow.Connections[c].Target].Activity.Id}' enters a branch from outside: every way to it must lead through there."));
            }
        }
    }

    private static string Names(IEnumerable<string> names) => string.Join(", ", names.Select(n => $"'{n}'")) is { Length: > 0 } list ? list : "none";

    private static string Text(Connection connection) => $"{connection.Source} --{connection.Port}--> {connection.Target}";
}
