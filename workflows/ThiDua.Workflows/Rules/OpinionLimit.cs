namespace ThiDua.Workflows.Rules;

/// <summary>How long an agency has to answer a request for its opinion (hiệp y), and what its silence means.</summary>
/// <param name="WorkingDays">Working days from receipt of the request.</param>
/// <param name="Silence">What it means that none came.</param>
public sealed record OpinionLimit(int WorkingDays, Silence Silence);
