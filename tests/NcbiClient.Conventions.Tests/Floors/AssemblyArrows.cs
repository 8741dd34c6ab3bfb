using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using System.Reflection.PortableExecutable;

namespace NcbiClient.Conventions.Tests.Floors;

/// <summary>
/// Every naming of one type by another inside a compiled assembly: bases, interfaces, constraints, fields, signatures, attributes,
/// local variables, catch clauses and the instructions of every method body.
/// </summary>
internal sealed class AssemblyArrows
{
    private readonly PEReader _image;
    private readonly MetadataReader _reader;
    private readonly NamedTypes _named;

    private AssemblyArrows(PEReader image)
    {
        _image = image;
        _reader = image.GetMetadataReader();
        _named = new NamedTypes(_reader);
    }

    public static IReadOnlyList<Arrow> Of(byte[] assembly)
    {
        using PEReader image = new(new MemoryStream(assembly));
        return [.. new AssemblyArrows(image).All()];
    }

    /// <summary>Every top-level type: its namespace and name.</summary>
    public static IReadOnlyList<(string Namespace, string Name)> TypesOf(byte[] assembly)
    {
        using PEReader image = new(new MemoryStream(assembly));
        MetadataReader reader = image.GetMetadataReader();
        return [.. reader.TypeDefinitions.Select(reader.GetTypeDefinition).Where(type => type.GetDeclaringType().IsNil)
            .Select(type => (reader.GetString(type.Namespace), reader.GetString(type.Name)))];
    }

    private IEnumerable<Arrow> All()
    {
        foreach (TypeDefinitionHandle handle in _reader.TypeDefinitions)
        {
            (string fromNamespace, string from) = NameOf(handle);
            foreach ((string where, TypeDefinitionHandle named) in NamedBy(_reader.GetTypeDefinition(handle)))
            {
                (string toNamespace, string to) = NameOf(named);
                yield return new Arrow(fromNamespace, from, where, toNamespace, to);
            }
        }
    }

    private IEnumerable<(string Where, TypeDefinitionHandle Named)> NamedBy(TypeDefinition type)
    {
        AddDeclaration(type);
        foreach (TypeDefinitionHandle named in _named.Take())
        {
            yield return ("declaration", named);
        }

        foreach (MethodDefinitionHandle handle in type.GetMethods())
        {
            MethodDefinition method = _reader.GetMethodDefinition(handle);
            AddMethod(method);
            foreach (TypeDefinitionHandle named in _named.Take())
            {
                yield return (_reader.GetString(method.Name), named);
            }
        }
    }

    private void AddDeclaration(TypeDefinition type)
    {
        _named.Add(type.BaseType);
        foreach (InterfaceImplementationHandle handle in type.GetInterfaceImplementations())
        {
            _named.Add(_reader.GetInterfaceImplementation(handle).Interface);
        }

        foreach (FieldDefinitionHandle handle in type.GetFields())
        {
            FieldDefinition field = _reader.GetFieldDefinition(handle);
            field.DecodeSignature(_named, null);
            AddAttributes(field.GetCustomAttributes());
        }

        foreach (PropertyDefinitionHandle handle in type.GetProperties())
        {
            AddAttributes(_reader.GetPropertyDefinition(handle).GetCustomAttributes());
        }

        AddAttributes(type.GetCustomAttributes());
        AddConstraints(type.GetGenericParameters());
    }

    private void AddMethod(MethodDefinition method)
    {
        method.DecodeSignature(_named, null);
        AddAttributes(method.GetCustomAttributes());
        AddConstraints(method.GetGenericParameters());
        if (method.RelativeVirtualAddress == 0)
        {
            return;
        }

        MethodBodyBlock body = _image.GetMethodBody(method.RelativeVirtualAddress);
        _named.Add(body.LocalSignature);
        foreach (ExceptionRegion region in body.ExceptionRegions)
        {
            _named.Add(region.CatchType);
        }

        foreach (int token in TokenReader.Tokens(body.GetILBytes()!))
        {
            _named.Add(MetadataTokens.EntityHandle(token));
        }
    }

    private void AddAttributes(CustomAttributeHandleCollection attributes)
    {
        foreach (CustomAttributeHandle handle in attributes)
        {
            _named.Add(_reader.GetCustomAttribute(handle));
        }
    }

    private void AddConstraints(GenericParameterHandleCollection parameters)
    {
        foreach (GenericParameterHandle parameter in parameters)
        {
            foreach (GenericParameterConstraintHandle handle in _reader.GetGenericParameter(parameter).GetConstraints())
            {
                _named.Add(_reader.GetGenericParameterConstraint(handle).Type);
            }
        }
    }

    private (string Namespace, string Name) NameOf(TypeDefinitionHandle handle)
    {
        TypeDefinition type = _reader.GetTypeDefinition(handle);
        return type.GetDeclaringType() is { IsNil: false } outer
            ? NameOf(outer)
            : (_reader.GetString(type.Namespace), _reader.GetString(type.Name));
    }
}
