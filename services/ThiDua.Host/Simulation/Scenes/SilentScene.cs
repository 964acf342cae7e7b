namespace ThiDua.Host.Simulation.Scenes;

/// <summary>A path that has nobody of its own: what it starts has.</summary>
internal sealed class SilentScene(Stage stage, string path) : Scene(stage)
{
    public override string Path => path;

    public override Performance Plan(Part part) => throw Unknown(part);
}
