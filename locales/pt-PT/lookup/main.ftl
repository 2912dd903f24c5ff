### The look-up box: the buyer pastes a tracking number, and reads what it is. Short, calm, no "we".
### { $carrier } is a company, { $position } the place of a character in the number, counted from 1, { $found } the
### character that stands there. A text that ends in -text explains the title of the same name.
### No plural forms: the box does not ask for them. The direction is that of the writing, ltr or rtl.

## The form

direction = ltr
title = Onde está a minha encomenda?
lead = Introduza o número de seguimento que vem na mensagem de envio da loja.
label = Número de seguimento
hint = Vários números? Separe-os com vírgulas ou escreva um por linha.
track = Seguir
anyway = Seguir mesmo assim
again = Seguir outro número

## Nothing is wrong

right = Este número está correto
right-carrier = Número correto da transportadora { $carrier }
likely-carrier = Parece um número da transportadora { $carrier }
several-carriers = Várias transportadoras usam números assim
from = Transportadoras possíveis
more = e mais { $count }
several = Números encontrados: { $count }
several-text = Alguns não parecem corretos:

## Something is wrong

empty = Nenhum número de seguimento encontrado
empty-text = Está na mensagem de envio da loja: letras e algarismos seguidos, em geral de 10 a 22.
too-short = Este número é demasiado curto
too-short-text = Comprimento: { $length }; mínimo: { $expected }. Falta o início ou o fim?
too-long = Este número é demasiado longo
too-long-text = Comprimento: { $length }; máximo de um número assim: { $expected }. Veio mais alguma coisa junto?
wrong-character = Este número tem um erro de escrita
wrong-character-text = { $expected ->
    [digit] O carácter { $position } é { $found }, mas devia ser um algarismo.
    [letter] O carácter { $position } é { $found }, mas devia ser uma letra.
    [either] O carácter { $position } é { $found }. Os números de seguimento só têm algarismos e letras de A a Z.
    [end] O número devia acabar antes do carácter { $position }.
   *[other] O carácter { $position } é { $found }, mas devia ser { $expected }.
 }
look-alike = Uma letra e um algarismo foram trocados
look-alike-text = O carácter { $position } é { $found }, mas devia ser { $expected }.
wrong-check-digit = Este número tem um erro de escrita
wrong-check-digit-text = O carácter { $position } confere todos os outros e não bate certo com eles. Compare o número com a mensagem de envio.
country-unknown = As duas últimas letras não são de nenhum país
country-unknown-text = Nos números dos correios, dizem de onde vem a encomenda, como CN ou GB. Está escrito assim na mensagem de envio?
placeholder = Este número ainda não é de nenhuma encomenda
placeholder-text = É um exemplo, ou um número provisório até a encomenda sair. O número definitivo vem com a mensagem de envio.
test-number = Este é um número de teste
test-number-text = As transportadoras e as lojas testam os seus sistemas com ele. Nenhuma encomenda viaja com este número.
order-number = Parece o número de um pedido
order-number-text = Identifica a compra, não o envio. O número de seguimento está na mensagem de envio, em geral ao lado do nome da transportadora.
phone = Parece um número de telefone
phone-text = O número de seguimento está na mensagem de envio da loja.
email = Este é um endereço de e-mail
email-text = O número de seguimento está no e-mail que a loja mandou com o envio.
url = Não há número de seguimento nesta ligação
url-text = Abra a ligação, copie o número dessa página e cole-o aqui.
unknown-format = Nenhuma transportadora conhecida usa números assim
unknown-format-text = Se está escrito assim na mensagem de envio, siga-o mesmo assim.

## Repairs: the number put right stands before the words

did-you-mean = Queria dizer…?
repair-look-alike = letras e algarismos parecidos
repair-neighbours = caracteres { $position } e { $next } trocados
repair-extra = sem o carácter { $position }
repair-missing = mais um algarismo, na posição { $position }
repair-digit = outro algarismo na posição { $position }
