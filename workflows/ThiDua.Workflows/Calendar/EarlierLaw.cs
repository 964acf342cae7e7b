namespace ThiDua.Workflows.Calendar;

/// <summary>The law that gave the holidays of earlier years, as far as the days are the same.</summary>
internal sealed record EarlierLaw(int UntilYear, Citation Holidays, Citation Compensation);
