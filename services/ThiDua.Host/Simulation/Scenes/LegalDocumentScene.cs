using ThiDua.Engine.Instances;

namespace ThiDua.Host.Simulation.Scenes;

/// <summary>A plan or legal document: its lead drafts and finishes it, the office checks and sends it, the chairman signs.</summary>
internal sealed class LegalDocumentScene(Stage stage) : TaskScene(stage)
{
    public override string Path => "legal-document";

    public override ValueTask BeginsAsync(InstanceId instance)
    {
        MayBeWithdrawn(instance);
        return ValueTask.CompletedTask;
    }

    public override Performance? Plan(Part part) => part.Activity switch
    {
        "outline" => Begins(part, "Consult"),
        "finalise" => Says(part, 0, 1, "Submit"),
        "send" => Says(part, 0, 1, "Send"),
        _ => OfDocument(part),
    };
}
