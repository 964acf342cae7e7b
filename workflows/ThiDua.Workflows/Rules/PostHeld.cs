namespace ThiDua.Workflows.Rules;

/// <summary>A post that the subject held (chức vụ đã đảm nhiệm), or service as such.</summary>
/// <param name="Post">
/// The code of the post as the long-service rules name it: <c>giam-doc-so</c>; <c>cong-tac</c> for service without one.
/// </param>
/// <param name="From">The first day.</param>
/// <param name="To">The last day.</param>
public sealed record PostHeld(string Post, DateOnly From, DateOnly To);
