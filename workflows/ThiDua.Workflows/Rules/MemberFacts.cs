namespace ThiDua.Workflows.Rules;

/// <summary>How the members of a collective (thành viên của tập thể) stand in the achievement period; numbers of people.</summary>
/// <param name="Total">All of them.</param>
/// <param name="Completed">Those whose work was rated as completed or better (hoàn thành nhiệm vụ trở lên).</param>
/// <param name="Advanced">Those who have the title Lao động tiên tiến.</param>
/// <param name="Fighters">Those who have the title Chiến sĩ thi đua cơ sở.</param>
/// <param name="Disciplined">Those disciplined with a warning or worse (kỷ luật từ cảnh cáo trở lên).</param>
public sealed record MemberFacts(int Total, int Completed, int Advanced, int Fighters, int Disciplined);
