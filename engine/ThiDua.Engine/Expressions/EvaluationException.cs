namespace ThiDua.Engine.Expressions;

/// <summary>An expression has no value here: an unknown variable, an operand of the wrong kind. It becomes an incident.</summary>
public sealed class EvaluationException(string message, Exception? cause = null) : Exception(message, cause);
