### The look-up box: the buyer pastes a tracking number, and reads what it is. Short, calm, no "we".
### { $carrier } is a company, { $position } the place of a character in the number, counted from 1, { $found } the
### character that stands there. A text that ends in -text explains the title of the same name.
### No plural forms: the box does not ask for them. The direction is that of the writing, ltr or rtl.

## The form

direction = ltr
title = Onde está o meu pacote?
lead = Digite o código de rastreio que está na mensagem de envio da loja.
label = Código de rastreio
hint = Vários códigos? Separe com vírgulas ou escreva um por linha.
track = Rastrear
anyway = Rastrear mesmo assim
again = Rastrear outro código

## Nothing is wrong

right = Este código está correto
right-carrier = Código correto da transportadora { $carrier }
likely-carrier = Parece um código da transportadora { $carrier }
several-carriers = Várias transportadoras usam códigos assim
from = Transportadoras possíveis
more = e mais { $count }
several = Códigos encontrados: { $count }
several-text = Alguns não parecem corretos:

## Something is wrong

empty = Nenhum código de rastreio encontrado
empty-text = Ele está na mensagem de envio da loja: letras e números em sequência, em geral de 10 a 22.
too-short = Este código é curto demais
too-short-text = Tamanho: { $length }; mínimo: { $expected }. Faltou o começo ou o fim?
too-long = Este código é longo demais
too-long-text = Tamanho: { $length }; máximo de um código assim: { $expected }. Veio mais alguma coisa junto?
wrong-character = Este código tem um erro de digitação
wrong-character-text = { $expected ->
    [digit] O caractere { $position } é { $found }, mas deveria ser um número.
    [letter] O caractere { $position } é { $found }, mas deveria ser uma letra.
    [either] O caractere { $position } é { $found }. Códigos de rastreio só têm números e letras de A a Z.
    [end] O código deveria terminar antes do caractere { $position }.
   *[other] O caractere { $position } é { $found }, mas deveria ser { $expected }.
 }
look-alike = Uma letra e um número foram trocados
look-alike-text = O caractere { $position } é { $found }, mas deveria ser { $expected }.
wrong-check-digit = Este código tem um erro de digitação
wrong-check-digit-text = O caractere { $position } confere todos os outros e não combina com eles. Compare o código com a mensagem de envio.
country-unknown = As duas últimas letras não são de nenhum país
country-unknown-text = Nos códigos das empresas de correios, elas dizem de onde vem o pacote, como CN ou GB. Está escrito assim na mensagem de envio?
placeholder = Este código ainda não é de nenhum pacote
placeholder-text = É um exemplo, ou um código provisório até o pacote sair. O código definitivo vem com a mensagem de envio.
test-number = Este é um código de teste
test-number-text = Transportadoras e lojas testam seus sistemas com ele. Nenhum pacote viaja com este código.
order-number = Parece um número de pedido
order-number-text = Ele identifica a compra, não o pacote. O código de rastreio está na mensagem de envio, em geral ao lado do nome da transportadora.
phone = Parece um número de telefone
phone-text = O código de rastreio está na mensagem de envio da loja.
email = Este é um endereço de e-mail
email-text = O código de rastreio está no e-mail que a loja mandou com o envio.
url = Não há código de rastreio neste link
url-text = Abra o link, copie o código daquela página e cole aqui.
unknown-format = Nenhuma transportadora conhecida usa códigos assim
unknown-format-text = Se está escrito assim na mensagem de envio, rastreie mesmo assim.

## Repairs: the number put right stands before the words

did-you-mean = Você quis dizer…?
repair-look-alike = letras e números parecidos
repair-neighbours = caracteres { $position } e { $next } invertidos
repair-extra = sem o caractere { $position }
repair-missing = um número a mais, na posição { $position }
repair-digit = outro número na posição { $position }
