namespace ThiDua.Host.Simulation.Scenes;

/// <summary>A task of the plan has nobody of its own: its paths have.</summary>
internal sealed class PlanTaskScene(Stage stage) : Scene(stage)
{
    public override string Path => "plan-task";

    public override Performance Plan(Part part) => throw Unknown(part);
}
