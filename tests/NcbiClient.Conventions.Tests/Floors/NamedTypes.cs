using System.Collections.Immutable;
using System.Reflection.Metadata;
using System.Text;
using System.Text.RegularExpressions;

namespace NcbiClient.Conventions.Tests.Floors;

/// <summary>Collects the types of this assembly that handles and signatures name. Types of other assemblies are passed over.</summary>
internal sealed partial class NamedTypes(MetadataReader reader) : ISignatureTypeProvider<int, object?>
{
    private readonly HashSet<TypeDefinitionHandle> _found = [];
    private readonly Dictionary<string, TypeDefinitionHandle> _byName = ByName(reader);

    /// <summary>What was collected since the last call.</summary>
    public TypeDefinitionHandle[] Take()
    {
        TypeDefinitionHandle[] found = [.. _found];
        _found.Clear();
        return found;
    }

    /// <summary>Adds what a token of any kind names.</summary>
    public void Add(EntityHandle handle)
    {
        if (handle.IsNil)
        {
            return;
        }

        switch (handle.Kind)
        {
            case HandleKind.TypeDefinition:
                _found.Add((TypeDefinitionHandle)handle);
                break;
            case HandleKind.TypeSpecification:
                reader.GetTypeSpecification((TypeSpecificationHandle)handle).DecodeSignature(this, null);
                break;
            case HandleKind.MethodDefinition:
                _found.Add(reader.GetMethodDefinition((MethodDefinitionHandle)handle).GetDeclaringType());
                break;
            case HandleKind.FieldDefinition:
                _found.Add(reader.GetFieldDefinition((FieldDefinitionHandle)handle).GetDeclaringType());
                break;
            case HandleKind.MemberReference:
                Add(reader.GetMemberReference((MemberReferenceHandle)handle).Parent);
                break;
            case HandleKind.MethodSpecification:
                MethodSpecification method = reader.GetMethodSpecification((MethodSpecificationHandle)handle);
                Add(method.Method);
                method.DecodeSignature(this, null);
                break;
            case HandleKind.StandaloneSignature:
                AddStandalone(reader.GetStandaloneSignature((StandaloneSignatureHandle)handle));
                break;
            default:
                break;
        }
    }

    /// <summary>Adds an attribute's type and the types among its arguments.</summary>
    public void Add(CustomAttribute attribute)
    {
        Add(attribute.Constructor);

        // A typeof(...) is stored as text. One letter more may cling to it: the length of the text that follows.
        string arguments = Encoding.Latin1.GetString(reader.GetBlobBytes(attribute.Value));
        foreach (string name in TypeName().Matches(arguments).Select(match => match.Value))
        {
            if (_byName.TryGetValue(name, out TypeDefinitionHandle handle) || _byName.TryGetValue(name[..^1], out handle))
            {
                _found.Add(handle);
            }
        }
    }

    private static Dictionary<string, TypeDefinitionHandle> ByName(MetadataReader reader)
    {
        Dictionary<string, TypeDefinitionHandle> byName = new(StringComparer.Ordinal);
        foreach (TypeDefinitionHandle handle in reader.TypeDefinitions)
        {
            TypeDefinition type = reader.GetTypeDefinition(handle);
            byName.TryAdd($"{reader.GetString(type.Namespace)}.{reader.GetString(type.Name)}", handle);
        }

        return byName;
    }

    [GeneratedRegex(@"NcbiClient\.[\w.`]+")]
    private static partial Regex TypeName();

    private void AddStandalone(StandaloneSignature signature)
    {
        if (signature.GetKind() == StandaloneSignatureKind.LocalVariables)
        {
            signature.DecodeLocalSignature(this, null);
        }
        else
        {
            signature.DecodeMethodSignature(this, null);
        }
    }

    int ISimpleTypeProvider<int>.GetTypeFromDefinition(MetadataReader reader, TypeDefinitionHandle handle, byte rawTypeKind)
    {
        _found.Add(handle);
        return 0;
    }

    int ISignatureTypeProvider<int, object?>.GetTypeFromSpecification(MetadataReader reader, object? genericContext, TypeSpecificationHandle handle, byte rawTypeKind)
    {
        Add(handle);
        return 0;
    }

    int ISimpleTypeProvider<int>.GetPrimitiveType(PrimitiveTypeCode typeCode) => 0;

    int ISimpleTypeProvider<int>.GetTypeFromReference(MetadataReader reader, TypeReferenceHandle handle, byte rawTypeKind) => 0;

    int ISZArrayTypeProvider<int>.GetSZArrayType(int elementType) => 0;

    int IConstructedTypeProvider<int>.GetArrayType(int elementType, ArrayShape shape) => 0;

    int IConstructedTypeProvider<int>.GetByReferenceType(int elementType) => 0;

    int IConstructedTypeProvider<int>.GetGenericInstantiation(int genericType, ImmutableArray<int> typeArguments) => 0;

    int IConstructedTypeProvider<int>.GetPointerType(int elementType) => 0;

    int ISignatureTypeProvider<int, object?>.GetFunctionPointerType(MethodSignature<int> signature) => 0;

    int ISignatureTypeProvider<int, object?>.GetGenericMethodParameter(object? genericContext, int index) => 0;

    int ISignatureTypeProvider<int, object?>.GetGenericTypeParameter(object? genericContext, int index) => 0;

    int ISignatureTypeProvider<int, object?>.GetModifiedType(int modifier, int unmodifiedType, bool isRequired) => 0;

    int ISignatureTypeProvider<int, object?>.GetPinnedType(int elementType) => 0;
}
