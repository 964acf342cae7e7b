using ThiDua.Engine.Values;

namespace ThiDua.Host.Simulation.Scenes;

/// <summary>A report: units report in time, late or never; it is compiled, signed, sent up and acknowledged there.</summary>
internal sealed class ReportScene(Stage stage) : TaskScene(stage)
{
    public override string Path => "report";

    public override Performance? Plan(Part part) => part.Activity switch
    {
        "template" => Begins(part, "Send"),
        "report.draft" or "report.submit" => OfPaper(part, "report", 4, () => Value.Null),
        "compile" => Says(part, 0, 2, "Submit"),
        "sendUp" => Says(part, 0, 0, "Send"),
        "acknowledge" => Either(part, 0, 2, Habits.ReportIsReturned, "Return", "Acknowledge"),
        _ => OfDocument(part),
    };
}
