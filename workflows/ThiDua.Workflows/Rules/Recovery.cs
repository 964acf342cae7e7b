namespace ThiDua.Workflows.Rules;

/// <summary>What is taken back when an award is cancelled (thu hồi).</summary>
public enum Recovery
{
    /// <summary>The object: order, flag, certificate, badge (hiện vật).</summary>
    Object,

    /// <summary>The money (tiền thưởng).</summary>
    Money,
}
