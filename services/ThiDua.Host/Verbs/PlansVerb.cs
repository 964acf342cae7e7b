using System.CommandLine;
using ThiDua.Workflows.Plans;

namespace ThiDua.Host.Verbs;

/// <summary><c>plans</c>: the plans and their tasks.</summary>
internal static class PlansVerb
{
    public static Command Create()
    {
        var json = CommonOptions.Json();
        var verb = new Command("plans", HostTexts.Of("plans")) { json, CommonOptions.Data() };
        verb.SetAction(parsed =>
        {
            var output = parsed.InvocationConfiguration.Output;
            if (parsed.GetValue(json))
                JsonOutput.Write(output, PlanLibrary.Default.Plans.Select(Document));
            else
                Print(output);
            return CommandLine.Success;
        });
        return verb;
    }

    private static object Document(Plan plan) => new
    {
        plan = plan.Name,
        plan.Source,
        tasks = plan.Tasks.Select(t => new
        {
            t.Id, t.Title, period = t.Period.Text, t.Lead, t.Coordinating, t.Paths, t.Line, t.Gap, t.Note,
        }),
    };

    private static void Print(TextWriter output)
    {
        foreach (var plan in PlanLibrary.Default.Plans)
        {
            output.WriteLine($"{plan.Name}: {plan.Title}");
            foreach (var task in plan.Tasks)
            {
                output.WriteLine($"  {task.Id,-6} {task.Period.Text,-33} {task.Title} ({string.Join(", ", task.Paths)})");
                if ((task.Gap ?? task.Note) is { } remark)
                    output.WriteLine($"{"",-42} {remark}");
            }
        }
    }
}
