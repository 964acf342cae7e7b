namespace ThiDua.Workflows.Organisation.Generation;

/// <summary>A bloc of the province; of districts it has at least so many parts.</summary>
internal sealed record ProfileBloc(string Code, string Name, int Parts);
