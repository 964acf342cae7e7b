namespace ThiDua.Engine.Runtime;

/// <summary>A way by which commands come to the engine. A deadline waits until no command stored before it can still be on its way.</summary>
public interface IIntake
{
    /// <summary>The instant up to which everything that was stored has been worked on.</summary>
    DateTimeOffset Watermark { get; }
}
