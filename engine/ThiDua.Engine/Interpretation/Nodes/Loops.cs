using ThiDua.Engine.Instances;

namespace ThiDua.Engine.Interpretation;

/// <summary>What loops and the containers inside them share: that a Break was reached.</summary>
internal static class Loops
{
    /// <summary>Where any container keeps that a Break was reached inside it.</summary>
    private const int BreakSlot = 3;

    public static bool IsBreaking(Execution self) => self.Kept.Length > BreakSlot && self.Kept[BreakSlot].IsTrue();

    public static void Break(Step step, Execution self) => step.Facts.Kept(self.Id, BreakSlot, true);
}
